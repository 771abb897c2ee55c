import { lackOfBenches } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { coachOf } from '../../src/graph/nodes/resolve.ts';
import { leadersOfTeams, type TeamsLed } from '../../src/graph/tenures/team-leaders.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/catalogue.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { type PageItem, paginate } from '../kit/page.ts';
import { requireTeam } from '../kit/require-known.ts';
import { CoachOrderEnum } from './coach-order.ts';
import { LeaderConnectionRef, type LedTenures } from './leader.ts';

function leaders(view: GraphView, led: TeamsLed): PageItem<string, LedTenures>[] {
  return leadersOfTeams(view, led).map(({ coach, tenures }) => ({ key: coach, node: coach, link: tenures }));
}

/** @throws BAD_USER_INPUT for a text that is not the id of a team. */
const checked = (view: GraphView, ids: readonly string[] | null | undefined): readonly string[] | null => {
  for (const id of ids ?? []) requireTeam(view, id);
  return ids ?? null;
};

builder.queryField('coaches', (t) =>
  t.field({
    type: LeaderConnectionRef,
    description:
      'Coaches by the teams they led, in the order of `orderBy`, as far as begun by the as-of day. For example `{ coaches(ledEvery: ["club:inter", "national-team:italy"]) { nodes { name } } }`.',
    args: {
      ...pageArgs(t.arg),
      ledEvery: t.arg.idList({ description: 'Only who led every one of these teams, ids or slugs.' }),
      ledAny: t.arg.idList({ description: 'Only who led at least one of these teams, ids or slugs.' }),
      orderBy: t.arg({ type: CoachOrderEnum, description: 'By id when not given.' }),
    },
    extensions: { cost: costs.leaders },
    resolve: (_root, { ledEvery, ledAny, orderBy, ...page }, { view }, { path }) => {
      const [every, atLeastOne] = [checked(view, ledEvery) ?? [], checked(view, ledAny)];
      notice(view, path, () => lackOfBenches(view, [...every, ...(atLeastOne ?? [])]));
      return paginate(leaders(view, { every, atLeastOne, orderBy }), page, (id) => coachOf(view, id));
    },
  }),
);
