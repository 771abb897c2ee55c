import type { Extreme } from '../../src/football/extremes.ts';
import { opponentOf } from '../../src/football/match.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { MatchRef, TeamRef } from '../kit/refs.ts';

const RecordMatchRef = builder.objectRef<Extreme<MatchView>>('RecordMatch').implement({
  description: 'One match that stands out, seen from the side whose record it is.',
  fields: (t) => ({
    rank: t.exposeInt('rank', {
      description:
        'Its place in the ranking, 1 for the record. Joint holders share it; the next has the number of those above plus one.',
    }),
    match: t.expose('match', { type: MatchRef, description: 'The match.' }),
    team: t.field({
      type: TeamRef,
      description: 'Whose record it is.',
      resolve: ({ team }, _args, { view }) => teamOf(view, team),
    }),
    opponent: t.field({
      type: TeamRef,
      description: 'The other side.',
      resolve: ({ match, team }, _args, { view }) => teamOf(view, opponentOf(match, team) ?? match.away),
    }),
    goalsFor: t.exposeInt('goalsFor', { description: 'Goals of the team, extra time included.' }),
    goalsAgainst: t.exposeInt('goalsAgainst', { description: 'Goals of the opponent, extra time included.' }),
    value: t.exposeInt('value', {
      description: 'What is compared, in goals: the margin, the goals of one side, or of both.',
    }),
  }),
});

export const RecordMatchConnectionRef = connectionOf('RecordMatch', RecordMatchRef, 'record matches');

export const matchKey = ({ match, team }: Extreme<MatchView>): string => `${match.id} ${team}`;
