/** The coaches of a team, and their tenures. */
import { lackOfBenches } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { coachOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/teams.ts';
import { tenuresOfTeam } from '../costs/tenures.ts';
import { builder } from '../kit/builder.ts';
import { type ArgBuilder, pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { CoachRef, TeamRef, TenureRef } from '../kit/refs.ts';
import { TenureConnectionRef } from './tenure.ts';

/** The day that is asked about. */
const dayArgs = (arg: ArgBuilder) => ({
  on: arg({
    type: 'Date',
    description: 'The day; the as-of day when not given, or the last day the facts speak of.',
  }),
});

builder.interfaceFields(TeamRef, (t) => ({
  coach: t.field({
    type: CoachRef,
    nullable: true,
    description: 'Who led it on a day; null when not known.',
    args: dayArgs(t.arg),
    extensions: { cost: costs.LEADER },
    resolve: (team, { on }, { view }, { path }) => {
      const tenure = view.leaderOf(teamId(team), on ?? view.day);
      if (tenure !== null) return coachOf(view, tenure.coach);
      notice(view, path, () => lackOfBenches(view, [teamId(team)]));
      return null;
    },
  }),
  tenure: t.field({
    type: TenureRef,
    nullable: true,
    description: 'The tenure behind `coach`, with its dates and confidence; null when not known.',
    args: dayArgs(t.arg),
    extensions: { cost: costs.LEADER },
    resolve: (team, { on }, { view }, { path }) => {
      const tenure = view.leaderOf(teamId(team), on ?? view.day);
      if (tenure !== null) return tenureOf(tenure);
      notice(view, path, () => lackOfBenches(view, [teamId(team)]));
      return null;
    },
  }),
  tenures: t.field({
    type: TenureConnectionRef,
    description:
      'The coaches who led it and when, oldest first; only tenures that had begun by the as-of day.',
    args: pageArgs(t.arg),
    extensions: { cost: tenuresOfTeam },
    resolve: (team, page, { view }, { path }) => {
      const own = teamId(team);
      notice(view, path, () => lackOfBenches(view, [own]));
      return paginateBy(view.tenuresOfTeam(own), ({ id }) => id, page, tenureOf);
    },
  }),
}));
