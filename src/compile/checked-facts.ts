/** The facts of a folder, read and held to every invariant; all that is wrong is told at once. */
import { checkFacts, faultsIn, RULES } from './checks/check.ts';
import type { Rule } from './checks/rule.ts';
import type { Facts, Located } from './facts.ts';
import { FactError, type Fault, type Faults, formatFault } from './faults.ts';
import { type Loaded, loadTables } from './load/load.ts';

/** Tables that say which faults are none: without them nothing can be held against the rest. */
const PARDONS: readonly string[] = ['debts.csv', 'waivers.csv'];

/** The rules that can be asked beside tables that cannot be read. */
function askable(lost: readonly string[]): readonly Rule[] {
  if (lost.length === 0) return RULES;
  if (lost.some((file) => PARDONS.includes(file))) return [];
  return RULES.filter(({ rowByRow }) => rowByRow === true);
}

const isTable = (value: unknown): value is readonly Located<unknown>[] => Array.isArray(value);

/** The facts without the rows in which something is wrong. */
const withoutFaulty = (facts: Facts, faults: Faults): Facts => ({
  ...facts,
  ...Object.fromEntries(
    Object.entries(facts).flatMap(([name, rows]) =>
      isTable(rows) && name !== 'disorder' ? [[name, rows.filter((row) => !faults.isAt(row))]] : [],
    ),
  ),
});

/**
 * What rules say of facts some cells of which cannot be read. An absent cell breaks rules that hold once it is mended, and
 * so does a row left out; what breaks both ways has another reason.
 */
function faultsBeside({ facts, faults }: Loaded, rules: readonly Rule[]): readonly Fault[] {
  const without = new Set(faultsIn(withoutFaulty(facts, faults), rules).map(formatFault));
  return faultsIn(facts, rules).filter((fault) => without.has(formatFault(fault)));
}

/**
 * Reads every table of a folder and holds the facts to every invariant but those that the data set waives.
 * @throws FactError naming every cell that cannot be read, and all else that is wrong and does not follow from these.
 */
export function checkedFacts(dataDir: string): Facts {
  const loaded = loadTables(dataDir);
  const { facts, faults } = loaded;
  if (faults.found.length === 0) {
    checkFacts(facts);
    return facts;
  }
  const rules = askable(faults.lost);
  const unasked = RULES.length - rules.length;
  const found = [...faults.found, ...faultsBeside(loaded, rules)];
  throw new FactError(found, unasked === 0 ? null : { tables: faults.lost, rules: unasked });
}
