/** The rulings without a sourced day. The rule gives them the day of the first match affected. */
import { finalsSeason } from '../../model/ids.ts';
import type { Facts, MatchFact } from '../facts.ts';

/** The day that is assumed; null where a source tells it. Imports tell results of rulings, and no day of any. */
function assumedDay({ date, official, officialFrom, officialBasis }: MatchFact): string | null {
  if (officialBasis === 'RULE') return officialFrom ?? date;
  return official !== undefined && officialFrom === undefined ? date : null;
}

/** One line for each ruling, matches before outcomes, in the order of the tables. */
export function assumedDays(facts: Facts): readonly string[] {
  const matches = facts.matches.flatMap(({ value }) => {
    const day = assumedDay(value);
    return day === null ? [] : [`assumed ruling on ${value.id}: ${day}`];
  });
  const outcomes = facts.outcomes.flatMap(({ value }) =>
    value.ruledBasis === 'RULE'
      ? [`assumed ${value.outcome} of ${value.team} in ${finalsSeason(value)}: ${value.ruledOn}`]
      : [],
  );
  return [...matches, ...outcomes];
}
