import type { Facts } from '../facts.ts';
import { nearestWord } from '../nearest-word.ts';
import { TIDY } from '../tidy.ts';
import type { Report, Rule } from './rule.ts';

/** The names of rules that a data set does not keep. `tidy`, which is about the form of tables, is one of them. */
export const waivedRules = (facts: Facts): ReadonlySet<string> =>
  new Set(facts.waivers.map(({ value }) => value.rule));

/** A rule that keeps answers from being false cannot be waived. */
export function checkWaivers(facts: Facts, rules: readonly Rule[], report: Report): void {
  const waivable = [TIDY, ...rules.filter((rule) => rule.waivable === true).map(({ name }) => name)].sort();
  for (const fact of facts.waivers) {
    const { rule } = fact.value;
    if (waivable.includes(rule)) continue;
    const near = nearestWord(rule, waivable);
    const tip = near === null ? `only these can be: ${waivable.join(', ')}` : `did you mean ${near}?`;
    report(fact, `the rule ${rule} cannot be waived`, tip);
  }
}
