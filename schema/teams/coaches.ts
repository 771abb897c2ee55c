import type { CoachRecord } from '../../src/documents/catalogue.ts';
import { lackOfBenches } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { coachOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/catalogue.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { requireTeam } from '../kit/known.ts';
import { type PageItem, paginate } from '../kit/page.ts';
import { LeaderConnectionRef, type LedTenures } from './leader.ts';

interface Led {
  readonly every: readonly string[];
  /**
   * Teams of which the coach led at least one; null when the question does not ask for that. No coach fits an empty
   * list.
   */
  readonly atLeastOne: readonly string[] | null;
}

/** The coaches who may fit, by id: those of the teams asked about, or all when the question names no team. */
function candidates({ index, coaches }: GraphView, { every, atLeastOne }: Led): readonly CoachRecord[] {
  const teams = every.length > 0 ? every.slice(0, 1) : atLeastOne;
  if (teams === null) return coaches.list;
  const led = new Set(teams.flatMap((team) => index.tenuresOfTeam.get(team)).map(({ coach }) => coach));
  return coaches.list.filter(({ id }) => led.has(id));
}

function leaders(view: GraphView, { every, atLeastOne }: Led): PageItem<string, LedTenures>[] {
  const asked = new Set([...every, ...(atLeastOne ?? [])]);
  return candidates(view, { every, atLeastOne }).flatMap(({ id }) => {
    const all = view.tenuresOfCoach(id);
    const teams = new Set(all.map((tenure) => tenure.team));
    const fits =
      every.every((team) => teams.has(team)) &&
      (atLeastOne === null || atLeastOne.some((team) => teams.has(team)));
    const link = asked.size === 0 ? all : all.filter((tenure) => asked.has(tenure.team));
    return fits && link.length > 0 ? [{ key: id, node: id, link }] : [];
  });
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
      'Coaches by the teams they led, by id, as far as begun by the as-of day. For example `{ coaches(ledEvery: ["club:inter", "national-team:italy"]) { nodes { name } } }`.',
    args: {
      ...pageArgs(t.arg),
      ledEvery: t.arg.idList({ description: 'Only who led every one of these teams, global ids.' }),
      ledAny: t.arg.idList({ description: 'Only who led at least one of these teams, global ids.' }),
    },
    extensions: { cost: costs.leaders },
    resolve: (_root, { ledEvery, ledAny, ...page }, { view }, { path }) => {
      const [every, atLeastOne] = [checked(view, ledEvery) ?? [], checked(view, ledAny)];
      notice(view, path, () => lackOfBenches(view, [...every, ...(atLeastOne ?? [])]));
      return paginate(leaders(view, { every, atLeastOne }), page, (id) => coachOf(view, id));
    },
  }),
);
