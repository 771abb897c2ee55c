/** What a coach did in all: where he is now, what his teams won under him. */
import type { HonourRecord, TenureRecord } from '../../documents/catalogue.ts';
import { covers, spanOf } from '../../documents/tenure-span.ts';
import { titleDays } from '../../documents/title-day.ts';
import { compareText } from '../../football/match.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { honoursOfTeam } from '../teams/honour-lists.ts';
import type { GraphView } from '../view.ts';

/** The tenure in which a coach surely leads a team today; null when none is known to last. */
export function currentTenure(view: GraphView, coach: string): TenureRecord | null {
  const lasting = view
    .tenuresOfCoach(coach)
    .filter((tenure) => covers(spanOf(tenure), view.day) === 3)
    .filter(({ id, team }) => view.leadersOf(team, view.day).some((leader) => leader.id === id));
  return lasting.at(-1) ?? null;
}

/** The tenures under which a team was given an honour; none where the day, or who led the team, is not known. */
export function tenuresOfHonour(view: GraphView, honour: HonourRecord): readonly TenureRecord[] {
  const days = titleDays(honour, (season) => view.index.seasons.get(season)?.end);
  const [first = [], ...others] = days.map((day) => view.leadersOf(honour.team ?? '', day));
  return first.filter(({ coach }) => others.every((bench) => bench.some((later) => later.coach === coach)));
}

/** Honours that teams were given on a day on which the coach led them, oldest first. */
export function honoursOfCoach(view: GraphView, coach: string): PromiseOrValue<readonly HonourRecord[]> {
  const teams = [...new Set(view.tenuresOfCoach(coach).map(({ team }) => team))];
  const led = (honour: HonourRecord): boolean =>
    tenuresOfHonour(view, honour).some((leader) => leader.coach === coach);
  return whenReady(allReady(teams.map((team) => honoursOfTeam(view, team))), (all) =>
    all
      .flat()
      .filter(led)
      .toSorted((a, b) => compareText(a.label, b.label)),
  );
}
