/** The two sides of a match: the team, its name on that day, and its goals. */
import { countingGoalsOf, resultFor } from '../../src/football/match.ts';
import { teamNameOn, teamOf } from '../../src/graph/nodes/resolve.ts';
import type { SideMatch } from '../../src/graph/tenures/coached-matches.ts';
import { upTo } from '../costs/catalogue.ts';
import { builder } from '../kit/builder.ts';
import { MatchRef, TeamRef } from '../kit/refs.ts';
import { MatchResultEnum } from './match-result.ts';

export const MatchSideRef = builder.objectRef<SideMatch>('MatchSide').implement({
  description: 'One side of a match: who it is, what it was called then, and how the match went for it.',
  fields: (t) => ({
    team: t.field({
      type: TeamRef,
      description: 'The team.',
      resolve: ({ team }, _args, { view }) => teamOf(view, team),
    }),
    nameThen: t.string({
      description: 'What the team was called on the day of the match: see `Match.homeNameThen`.',
      resolve: ({ match, team }, _args, { view }) => teamNameOn(view, team, match.date),
    }),
    goals: t.int({
      nullable: true,
      description:
        'Its goals in the result that counts, from 0: see `Match.result`; null when there is none.',
      resolve: ({ match, team }) => countingGoalsOf(match, team)?.goalsFor ?? null,
    }),
    result: t.field({
      type: MatchResultEnum,
      nullable: true,
      description: 'What the match was for it; null when there is no result that counts.',
      resolve: ({ match, team }) => resultFor(match, team),
    }),
  }),
});

const NAME_THEN =
  'on the day of the match: Zaire in 1974, where the team is DR Congo today. Of a match to come it is the name of the as-of day, or today’s.';

builder.objectFields(MatchRef, (t) => ({
  sides: t.field({
    type: [MatchSideRef],
    description: 'The two sides, the home side first: always two.',
    extensions: { cost: upTo(() => 2, 1) },
    resolve: (match) => [match.home, match.away].map((team) => ({ match, team })),
  }),
  homeNameThen: t.string({
    description: `What the side named first was called ${NAME_THEN}`,
    resolve: (match, _args, { view }) => teamNameOn(view, match.home, match.date),
  }),
  awayNameThen: t.string({
    description: `What the side named second was called ${NAME_THEN}`,
    resolve: (match, _args, { view }) => teamNameOn(view, match.away, match.date),
  }),
}));
