/** Imports beside the embedded facts. One set of rules checks them all. */
import type { DeductionFact, Facts, Located } from '../facts.ts';
import { withDeductions } from './deductions.ts';
import { type HeldFacts, held } from './holding.ts';
import { withMatchRulings } from './match-rulings.ts';
import { mergeImported } from './merge.ts';
import { withRulings } from './rulings.ts';
import { withTitles } from './titles/titles.ts';

type Named = readonly Located<{ readonly id: string }>[];

const idsOf = (rows: Named): ReadonlySet<string> => new Set(rows.map(({ value }) => value.id));

/** Things that imports refer to and `data/` has. */
const ENTITIES = [
  'sources',
  'confederations',
  'countries',
  'clubs',
  'venues',
  'coaches',
  'competitions',
] as const;

const EMPTY = {
  ...{
    tenures: [],
    rules: [],
    seasons: [],
    stages: [],
    matches: [],
    ties: [],
    deductions: [],
    settled: [],
    honours: [],
  },
  ...{
    outcomes: [],
    deciders: [],
    cycles: [],
    conflicts: [],
    debts: [],
    waivers: [],
    unplayed: [],
    moved: [],
  },
};

/** If two teams meet twice at the same ground in a season, the id of the second match has its day. */
function dated(matches: Facts['matches']): ReadonlyMap<Facts['matches'][number], Facts['matches'][number]> {
  const seen = new Set<string>();
  return new Map(
    matches.map((row) => {
      const { id, date } = row.value;
      const isAgain = seen.has(id);
      seen.add(id);
      return [isAgain ? { ...row, value: { ...row.value, id: `${id}-${date}` } } : row, row];
    }),
  );
}

/**
 * Checks one import before it is merged with other facts. After that, a row with a wrong day would look like another
 * match.
 * @returns its facts without what breaks a rule.
 */
export function heldAlone(embedded: Facts, imported: Facts): HeldFacts {
  // The import itself knows better when it was retrieved.
  const sources = idsOf(imported.sources);
  const base: Facts = {
    ...embedded,
    ...EMPTY,
    sources: embedded.sources.filter(({ value }) => !sources.has(value.id)),
    disorder: [],
  };
  const own = ENTITIES.map((table) => {
    const ids = idsOf(base[table]);
    return [table, (imported[table] as Named).filter(({ value }) => !ids.has(value.id))] as const;
  });
  const beside = Object.fromEntries(own.map(([table, rows]) => [table, [...base[table], ...rows]]));
  const matches = dated(imported.matches);
  // Deductions are of seasons that other imports bring: they are checked beside these.
  const checked = { ...imported, ...beside, matches: [...matches.keys()], deductions: [], disorder: [] };
  const { facts, apart } = held(checked, base);
  const kept = own.map(([table, rows]) => {
    const asked = idsOf(rows);
    const rest = (imported[table] as Named).filter(({ value }) => !asked.has(value.id));
    return [table, [...rest, ...(facts[table] as Named).filter(({ value }) => asked.has(value.id))]];
  });
  const left = facts.matches.map((row) => matches.get(row) ?? row);
  const { deductions } = imported;
  return { facts: { ...facts, ...Object.fromEntries(kept), matches: left, deductions }, apart };
}

/**
 * Merges every import into the facts of `data/`, in the order of the list.
 * @param rulings points taken in leagues that imports alone bring along.
 */
export function withImports(
  embedded: Facts,
  imports: readonly Facts[],
  rulings: readonly Located<DeductionFact>[],
): HeldFacts {
  if (imports.length === 0) return { facts: embedded, apart: [] };
  const alone = imports.map((imported) => heldAlone(embedded, imported));
  const own = alone.map(({ facts }) => facts);
  const ruled = withRulings(mergeImported(embedded, own), rulings);
  const merged = held(withDeductions(ruled, own, embedded), embedded);
  const { facts, apart } = withMatchRulings(merged.facts, own, embedded);
  return {
    facts: withTitles(facts),
    apart: [...alone.flatMap((each) => each.apart), ...merged.apart, ...apart],
  };
}
