import type { TenureRecord } from '../../src/documents/catalogue.ts';
import { recordOf } from '../../src/football/record.ts';
import { lackOfTenure } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { type MatchFilter, selectMatches } from '../../src/graph/matches/selection.ts';
import { coachOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { matchesInTenure } from '../../src/graph/tenures/coached-matches.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/tenures.ts';
import { connectionOf } from '../kit/connection.ts';
import { CoachRef, NodeRef, TeamRef, TenureRef } from '../kit/refs.ts';
import { checkedFilter, MatchFilterInput } from '../matches/filters/match-filter.ts';
import { RecordRef } from '../records/record.ts';
import { CoachRoleEnum } from './coach-role.ts';
import { TenureEndEnum } from './tenure-end.ts';

/** @throws BAD_USER_INPUT for a filter that is impossible. */
function tenureRecord(view: GraphView, tenure: TenureRecord, filter: MatchFilter | null | undefined) {
  return whenReady(view.team(tenure.team), (team) => {
    const led = team === null ? [] : matchesInTenure(view, team, tenure);
    return recordOf(selectMatches(view, led, checkedFilter(view, filter), null, tenure.team), tenure.team);
  });
}

TenureRef.implement({
  description: 'A coach in charge of a team, with dates as precise as the source has them.',
  interfaces: [NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'tenure',
  fields: (t) => ({
    coach: t.field({
      type: CoachRef,
      description: 'Who led the team.',
      resolve: ({ record }, _args, { view }) => coachOf(view, record.coach),
    }),
    team: t.field({
      type: TeamRef,
      description: 'Which team was led.',
      resolve: ({ record }, _args, { view }) => teamOf(view, record.team),
    }),
    role: t.field({
      type: CoachRoleEnum,
      description: 'In what role.',
      resolve: ({ record }) => record.role,
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Its beginning; null when unknown.',
      resolve: ({ record }) => record.from ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Its end; null while it lasts, or when unknown: see `end`.',
      resolve: ({ record }) => record.to ?? null,
    }),
    end: t.field({
      type: TenureEndEnum,
      description: 'What is known of its end.',
      resolve: ({ record }) => record.end,
    }),
    record: t.field({
      type: RecordRef,
      description: 'Won, drawn and lost in the matches the graph holds of that time.',
      args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
      extensions: { cost: costs.tenureRecord },
      resolve: ({ record }, { filter }, { view }, { path }) => {
        notice(view, path, () => lackOfTenure(record));
        return tenureRecord(view, record, filter);
      },
    }),
  }),
});

export const TenureConnectionRef = connectionOf('Tenure', TenureRef, 'tenures');
