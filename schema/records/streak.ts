import { teamOf } from '../../src/graph/nodes/resolve.ts';
import type { Run } from '../../src/graph/records/record-holders.ts';
import * as costs from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { TeamRef } from '../kit/refs.ts';
import { MatchConnectionRef, pageOfTeam } from '../matches/match-edge.ts';
import { StreakKindEnum } from './streak-kind.ts';

export const StreakRef = builder.objectRef<Run>('Streak').implement({
  description: 'Matches in a row of one team, within the scope asked about.',
  fields: (t) => ({
    kind: t.expose('kind', { type: StreakKindEnum, description: 'What they have in common.' }),
    team: t.field({
      type: TeamRef,
      description: 'Whose streak it is.',
      resolve: ({ team }, _args, { view }) => teamOf(view, team),
    }),
    length: t.int({
      description: 'How many matches; 0 when there is no such streak.',
      resolve: ({ matches }) => matches.length,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of its first match; null when there is no such streak.',
      resolve: ({ matches }) => matches[0]?.date ?? null,
    }),
    to: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of its last match; null when there is no such streak.',
      resolve: ({ matches }) => matches.at(-1)?.date ?? null,
    }),
    isCurrent: t.exposeBoolean('current', {
      description: 'Whether the last match of the scope belongs to it, so that the next may lengthen it.',
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'The matches that make it, earliest first.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.streakMatches },
      resolve: ({ matches, team }, page) => pageOfTeam(matches, team, page),
    }),
  }),
});

export const StreakConnectionRef = connectionOf('Streak', StreakRef, 'streaks');
