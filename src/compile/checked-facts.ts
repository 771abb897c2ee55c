/** Reads the facts of a folder and checks them against every rule. All faults are reported at once. */
import { checkFacts, faultsIn, RULES } from './checks/check.ts';
import type { Rule } from './checks/rule.ts';
import type { Facts, Located } from './facts.ts';
import { FactError, type Fault, type Faults, formatFault } from './faults.ts';
import { type Loaded, loadTables } from './load/load.ts';

/**
 * These tables list faults that are allowed. If one of them cannot be read, no other fault is
 * certain.
 */
const EXEMPTION_TABLES: readonly string[] = ['debts.csv', 'waivers.csv'];

/** The rules that can be checked although some tables cannot be read. */
function askable(lost: readonly string[]): readonly Rule[] {
  if (lost.length === 0) return RULES;
  if (lost.some((file) => EXEMPTION_TABLES.includes(file))) return [];
  return RULES.filter(({ rowByRow }) => rowByRow === true);
}

const isTable = (value: unknown): value is readonly Located<unknown>[] => Array.isArray(value);

/** The facts without rows that have a fault. */
const withoutFaulty = (facts: Facts, faults: Faults): Facts => ({
  ...facts,
  ...Object.fromEntries(
    Object.entries(facts).flatMap(([name, rows]) =>
      isTable(rows) && name !== 'disorder' ? [[name, rows.filter((row) => !faults.isAt(row))]] : [],
    ),
  ),
});

/**
 * Faults that rules find in facts with unreadable cells. An absent cell can break a rule that holds once the cell is
 * corrected, and so can a row that is left out. So only faults that occur both ways are reported.
 */
function faultsBeside({ facts, faults }: Loaded, rules: readonly Rule[]): readonly Fault[] {
  const without = new Set(faultsIn(withoutFaulty(facts, faults), rules).map(formatFault));
  return faultsIn(facts, rules).filter((fault) => without.has(formatFault(fault)));
}

/**
 * Reads every table of a folder and checks the facts against every rule that the data set does not waive.
 * @throws FactError that names every unreadable cell, and every other fault that does not follow from one.
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
