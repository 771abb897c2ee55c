import type { Facts, Located, StageFact } from '../facts.ts';
import { Faults } from '../faults.ts';
import { TIDY } from '../tidy.ts';
import {
  readDeductions,
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
import type { Reading, TableShape } from './reading.ts';
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

/** The value that all share; undefined where there is none, or more than one. */
const theOnly = (values: readonly string[]): string | undefined =>
  values.length === 1 ? values[0] : undefined;

/** A column `source` that is left out names the only source there is. */
const withSource = (reading: Reading, sources: Facts['sources']): Reading => ({
  ...reading,
  ...(reading.loose && {
    loose: { defaults: { source: theOnly(sources.map(({ value }) => value.id)) } },
  }),
});

/** What a table of matches without the column `stage` names where its season has no stage: that fault is told then. */
const MISSING_STAGE = 'league';

/** In a season of one stage, a table of matches may leave out the column `stage`. */
const withStage =
  (reading: Reading, stages: readonly Located<StageFact>[]) =>
  (season: string): Reading => {
    if (reading.loose === undefined) return reading;
    const own = stages.flatMap(({ value }) => (value.season === season ? [value.code] : []));
    const stage = own.length === 0 ? MISSING_STAGE : theOnly(own);
    return { ...reading, loose: { defaults: { ...reading.loose.defaults, stage } } };
  };

/** What tables say, and what in them cannot be read: a cell that cannot reads as absent. */
export interface Loaded {
  readonly facts: Facts;
  readonly faults: Faults;
  /** Every table there may be, with its shape. */
  readonly tables: ReadonlyMap<string, TableShape>;
}

/**
 * Reads every fact table.
 * @throws FactError naming every cell that cannot be read.
 */
export function loadFacts(dataDir: string): Facts {
  const { facts, faults } = loadTables(dataDir);
  faults.orThrow();
  return facts;
}

/** Reads every fact table. Where waivers.csv has `tidy`, tables are read as a spreadsheet writes them. */
export function loadTables(dataDir: string): Loaded {
  const tables = new Map<string, TableShape>();
  const exact: Reading = { dataDir, faults: new Faults(), disorder: [], asked: tables };
  const waivers = readWaivers({ ...exact, loose: { defaults: {} } });
  const isTidy = waivers.every(({ value }) => value.rule !== TIDY);
  const bare: Reading = isTidy ? exact : { ...exact, loose: { defaults: {} } };
  const sources = readSources(bare);
  const reading = withSource(bare, sources);
  const stages = readStages(reading);
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
    seasons: readSeasons(reading, readRules(reading)),
    stages,
    matches: readMatches(reading.dataDir, withStage(reading, stages)),
    ties: readTies(reading),
    deductions: readDeductions(reading),
    settled: readTieBreakDecisions(reading),
    unplayed: readUnplayed(reading),
    honours: readHonours(reading),
    outcomes,
    deciders: decidersOf(outcomes),
    cycles: readCycles(reading),
    conflicts: readConflicts(reading),
    moved: readMoved(exact),
    debts: readDebts(reading),
    waivers,
    disorder: reading.disorder,
  };
  reportStrays(reading);
  return { facts, faults: reading.faults, tables };
}
