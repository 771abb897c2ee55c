import { zones } from '../../model/tables/identity/identity.ts';
import type { Facts, Located, PartRow, StageFact } from '../facts.ts';
import { Faults } from '../faults.ts';
import { TIDY } from '../tidy.ts';
import {
  readCutoffs,
  readDeductions,
  readEntrants,
  readSeasons,
  readStages,
  readTieBreakDecisions,
  readTies,
  readUnplayed,
} from './competitions.ts';
import {
  readClubs,
  readCoaches,
  readCompetitions,
  readConfederations,
  readCountries,
  readSources,
  readVenues,
} from './entities.ts';
import { readMatches } from './matches.ts';
import { type Reading, readRows, type TableShape } from './reading.ts';
import {
  decidersOf,
  readConflicts,
  readCycles,
  readDebts,
  readHonours,
  readMoved,
  readOutcomes,
  readTenures,
  readWaivers,
} from './records.ts';
import { readRules } from './rules.ts';
import { reportStrays } from './strays.ts';
import { readTranslations } from './translations.ts';

/** The value that all of them share; undefined when they differ, or there is none. */
const theOnly = (values: readonly string[]): string | undefined =>
  values.length === 1 ? values[0] : undefined;

/** A table may leave out the column `source` when there is only one source. */
const withSource = (reading: Reading, sources: Facts['sources']): Reading => ({
  ...reading,
  ...(reading.loose && {
    loose: { defaults: { source: theOnly(sources.map(({ value }) => value.id)) } },
  }),
});

/**
 * The stage of a match in a table without the column `stage`, when its season has no stage; that fault is told
 * elsewhere.
 */
const MISSING_STAGE = 'league';

/** In a season with one stage, a table of matches may leave out the column `stage`. */
const withStage =
  (reading: Reading, stages: readonly Located<StageFact>[]) =>
  (season: string): Reading => {
    if (reading.loose === undefined) return reading;
    const own = stages.flatMap(({ value }) => (value.season === season ? [value.code] : []));
    const stage = own.length === 0 ? MISSING_STAGE : theOnly(own);
    return { ...reading, loose: { defaults: { ...reading.loose.defaults, stage } } };
  };

/** The facts of the tables, and the faults of their cells. An unreadable cell counts as absent. */
export interface Loaded {
  readonly facts: Facts;
  readonly faults: Faults;
  /** All tables that may exist, with their shapes. */
  readonly tables: ReadonlyMap<string, TableShape>;
}

/**
 * Reads every fact table.
 * @throws FactError that names every unreadable cell.
 */
export function loadFacts(dataDir: string): Facts {
  const { facts, faults } = loadTables(dataDir);
  faults.orThrow();
  return facts;
}

/** Reads every fact table. When waivers.csv has `tidy`, tables may be as a spreadsheet writes them. */
export function loadTables(dataDir: string): Loaded {
  const tables = new Map<string, TableShape>();
  const parts: Located<PartRow>[] = [];
  const exact: Reading = { dataDir, faults: new Faults(), disorder: [], asked: tables, parts };
  const waivers = readWaivers({ ...exact, loose: { defaults: {} } });
  const isTidy = waivers.every(({ value }) => value.rule !== TIDY);
  const bare: Reading = isTidy ? exact : { ...exact, loose: { defaults: {} } };
  const sources = readSources(bare);
  const reading = withSource(bare, sources);
  const stages = readStages(reading);
  const rules = readRules(reading);
  const outcomes = readOutcomes(reading);
  const facts: Facts = {
    sources,
    confederations: readConfederations(reading),
    countries: readCountries(reading),
    clubs: readClubs(reading),
    venues: readVenues(reading),
    coaches: readCoaches(reading),
    competitions: readCompetitions(reading),
    tenures: readTenures(reading),
    translations: readTranslations(reading),
    rules,
    seasons: readSeasons(reading, rules),
    stages,
    matches: readMatches(reading, withStage(reading, stages)),
    ties: readTies(reading),
    entrants: readEntrants(reading),
    deductions: readDeductions(reading),
    settled: readTieBreakDecisions(reading),
    unplayed: readUnplayed(reading),
    cutoffs: readCutoffs(reading),
    honours: readHonours(reading),
    outcomes,
    deciders: decidersOf(outcomes),
    cycles: readCycles(reading),
    conflicts: readConflicts(reading),
    moved: readMoved(exact),
    zones: readRows(exact, zones),
    parts,
    debts: readDebts(reading),
    waivers,
    disorder: reading.disorder,
  };
  reportStrays(reading);
  return { facts, faults: reading.faults, tables };
}
