import { nextMatch } from '../../src/graph/matches/selection.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { MatchRef, TeamRef } from '../kit/refs.ts';
import { checkedFilter, MatchFilterInput } from '../matches/filters/match-filter.ts';

builder.interfaceField(TeamRef, 'nextMatch', (t) =>
  t.field({
    type: MatchRef,
    nullable: true,
    description:
      'The first match from today on that has no result and passes the filter, by the day of the clock in UTC, or as of an earlier day from that one on; null when none is known. Right until midnight.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.teamMatch },
    resolve: (team, { filter }, { view, clock }) => {
      const given = checkedFilter(view, filter);
      const today = clock.today(view);
      const from = given.from && given.from > today ? given.from : today;
      return whenReady(view.team(teamId(team)), (found) => nextMatch(view, found, { ...given, from }));
    },
  }),
);
