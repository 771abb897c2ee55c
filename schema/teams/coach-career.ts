/** The team of a coach now, and the honours of his teams under him. */
import { lackOfCoach } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { currentTenure, honoursOfCoach } from '../../src/graph/tenures/career.ts';
import { honours } from '../costs/honours.ts';
import * as costs from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { CoachRef, TeamRef } from '../kit/refs.ts';
import { HonourConnectionRef } from './honour.ts';
import { honourArgs, honoursPage } from './honour-args.ts';

builder.objectFields(CoachRef, (t) => ({
  currentTeam: t.field({
    type: TeamRef,
    nullable: true,
    description:
      'The team led on the as-of day, or on the last day the facts speak of; null when no tenure is known to last.',
    extensions: { cost: costs.LEADER },
    resolve: ({ record }, _args, { view }) => {
      const tenure = currentTenure(view, record.id);
      return tenure === null ? null : teamOf(view, tenure.team);
    },
  }),
  honours: t.field({
    type: HonourConnectionRef,
    description:
      'Titles and places that teams were given on a day on which this coach led them, by season, the oldest first; not those of which only the year is held.',
    args: honourArgs(t.arg),
    extensions: { cost: honours('honoursOfCoach') },
    resolve: ({ record }, wanted, { view }, { path }) => {
      notice(view, path, () => lackOfCoach(view, record.id));
      return honoursPage(view, honoursOfCoach(view, record.id), wanted);
    },
  }),
}));
