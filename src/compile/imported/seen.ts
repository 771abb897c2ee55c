/** Counts the rows that each rule looks at, in the facts of `data/` and in imports. */
import type { Rule } from '../checks/rule.ts';
import type { Facts } from '../facts.ts';

/** Rows of the tables a rule looks at. */
export interface SeenRows {
  readonly embedded: number;
  readonly imported: number;
}

const rowsOf = (facts: Facts, { sees }: Rule): number =>
  sees.reduce((sum, table) => sum + (facts[table]?.length ?? 0), 0);

export const seenBy = (rule: Rule, embedded: Facts, imports: readonly Facts[]): SeenRows => ({
  embedded: rowsOf(embedded, rule),
  imported: imports.reduce((sum, facts) => sum + rowsOf(facts, rule), 0),
});
