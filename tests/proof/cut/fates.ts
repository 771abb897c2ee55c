/** What the groups of qualifying had settled by the end of a day: worked out of what was known then, and of nothing later. */
import type { Facts, MatchFact, SeasonFact } from '../../../src/compile/facts.ts';
import { indexFacts } from '../../../src/compile/index-facts.ts';
import { groupOutcomes } from '../../../src/compile/outcomes/group-outcomes.ts';
import { latestDay } from './days.ts';
import { resultOn } from './matches.ts';

/** By team. */
export type Fates = ReturnType<typeof groupOutcomes>;
type Outcomes = Parameters<typeof groupOutcomes>[2];

/** The last day on which one of the matches was played or ruled upon. */
const lastDayOf = (matches: readonly MatchFact[]): string =>
  matches
    .flatMap(({ date, officialFrom = '' }) => [date, officialFrom])
    .reduce((last, day) => (day > last ? day : last), '');

/** The tables of one season with the results, rulings and deductions that were known. Who was to meet whom is kept. */
function knownIn(facts: Facts, season: string, day: string): Facts {
  const isKnown = ({
    value,
  }: {
    readonly value: { readonly season: string; readonly from?: string };
  }): boolean => value.season === season && latestDay(value.from ?? '0001') <= day;
  return {
    ...facts,
    matches: facts.matches.flatMap((row) =>
      row.value.season === season ? { ...row, value: resultOn(row.value, day) } : [],
    ),
    deductions: facts.deductions.filter(isKnown),
    settled: facts.settled.filter(isKnown),
  };
}

/**
 * Those that were certain by the end of the day.
 * @param whole what came of all groups in the end, which is what was known once nothing followed.
 */
export function fatesOn(
  facts: Facts,
  cycle: { readonly qualifying: SeasonFact; readonly matches: readonly MatchFact[]; readonly whole: Fates },
  outcomes: Outcomes,
  day: string,
): Fates {
  const { qualifying, matches, whole } = cycle;
  if (lastDayOf(matches) <= day) return whole;
  if (matches.every(({ date }) => date > day)) return new Map();
  const fates = groupOutcomes(indexFacts(knownIn(facts, qualifying.id, day)), qualifying, outcomes);
  // On the last day of a group its table is taken for the final one, though matches are to come.
  return new Map([...fates].filter(([, { decidedOn }]) => decidedOn <= day));
}
