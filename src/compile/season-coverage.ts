/** How much of each season is held in addition to its results: coaches, grounds, champion. */
import { firstDay, lastDay } from '../football/partial-date.ts';
import { finalsSeason } from '../model/ids.ts';
import type { CompetitionKind } from '../model/vocabularies.ts';
import type { Facts, MatchFact, SeasonFact, TenureFact } from './facts.ts';

/** Kinds of competitions without a champion. */
const WITHOUT_CHAMPION: ReadonlySet<CompetitionKind> = new Set([
  'WORLD_CUP_QUALIFYING',
  'FRIENDLY',
  'OTHER_CLUB',
  'OTHER_NATIONAL',
]);

/** Whether a tenure may include a day. A tenure with an unknown end is not assumed to last. */
function covers({ from, to, end }: TenureFact, day: string): boolean {
  if (from === undefined || firstDay(from) > day) return false;
  return to === undefined ? end === 'ONGOING' : lastDay(to) >= day;
}

/** @returns the coverage of a season that is over, as its record has it; undefined while it goes on. */
export function coverageOfSeasons(
  facts: Facts,
): (season: SeasonFact, matches: readonly MatchFact[]) => readonly number[] | undefined {
  const tenures = Map.groupBy(
    facts.tenures.map(({ value }) => value),
    ({ team }) => team,
  );
  const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
  const won = new Set([
    ...facts.honours.flatMap(({ value }) => (value.honour === 'CHAMPION' ? (value.season ?? []) : [])),
    ...facts.outcomes.flatMap(({ value }) => (value.finals === 'CHAMPION' ? finalsSeason(value) : [])),
  ]);
  return ({ id, competition, end }, matches) => {
    if (end === undefined) return undefined;
    const played = matches.filter(({ score }) => score !== undefined);
    const sides = played.flatMap(({ home, away, date }) => [home, away].map((team) => ({ team, date })));
    const led = sides.filter(({ team, date }) => tenures.get(team)?.some((tenure) => covers(tenure, date)));
    const grounds = matches.filter(({ venue }) => venue !== undefined);
    const kind = kinds.get(competition);
    const champion = kind !== undefined && WITHOUT_CHAMPION.has(kind) ? [] : [won.has(id) ? 1 : 0];
    return [sides.length, led.length, grounds.length, ...champion];
  };
}
