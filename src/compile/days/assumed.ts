/** The rulings without a sourced day. The rule gives them the day of the first match affected. */
import { finalsSeason } from '../../model/ids.ts';
import type { Facts } from '../facts.ts';

/** One line for each ruling, matches before outcomes, in the order of the tables. */
export function assumedDays(facts: Facts): readonly string[] {
  const matches = facts.matches.flatMap(({ value: { id, officialFrom, officialBasis } }) =>
    officialBasis === 'RULE' ? [`assumed ruling on ${id}: ${officialFrom}`] : [],
  );
  const outcomes = facts.outcomes.flatMap(({ value }) =>
    value.ruledBasis === 'RULE'
      ? [`assumed ${value.outcome} of ${value.team} in ${finalsSeason(value)}: ${value.ruledOn}`]
      : [],
  );
  return [...matches, ...outcomes];
}
