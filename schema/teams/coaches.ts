import { lackOfBenches } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import type { Coach } from '../../src/graph/nodes/entities.ts';
import { coachOf } from '../../src/graph/nodes/resolve.ts';
import {
  everyLeader,
  isEveryLeader,
  leadersOfTeams,
  type TeamsLed,
} from '../../src/graph/tenures/team-leaders.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/leaders.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { type Connection, type Page, paginateAs } from '../kit/page.ts';
import { requireTeam } from '../kit/require-known.ts';
import { CoachOrderEnum } from './coach-order.ts';
import { LeaderConnectionRef, type LedTenures } from './leader.ts';

/** A page of coaches. Only those on it are made. */
const leaders = (view: GraphView, led: TeamsLed, page: Page): Connection<Coach, LedTenures> =>
  isEveryLeader(view, led)
    ? paginateAs(everyLeader(view, led), page, {
        key: (coach) => coach,
        node: (coach) => coachOf(view, coach),
        link: (coach) => view.tenuresOfCoach(coach),
      })
    : paginateAs(leadersOfTeams(view, led), page, {
        key: ({ coach }) => coach,
        node: ({ coach }) => coachOf(view, coach),
        link: ({ tenures }) => tenures,
      });

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
      return leaders(view, { every, atLeastOne, orderBy }, page);
    },
  }),
);
