import type { Facts } from '../facts.ts';
import { Faults } from '../faults.ts';
import { readDeductions, readSeasons, readSettled, readStages, readTies } from './competitions.ts';
import { readClubs, readCoaches, readCompetitions, readCountries, readVenues } from './entities.ts';
import { readMatches } from './matches.ts';
import type { Reading } from './reading.ts';
import {
  readConfederations,
  readConflicts,
  readCycles,
  readDebts,
  readDeciders,
  readHonours,
  readOutcomes,
  readSources,
  readTenures,
} from './records.ts';

/**
 * Reads every fact table.
 * @throws FactError naming every cell that cannot be read.
 */
export function loadFacts(dataDir: string): Facts {
  const reading: Reading = { dataDir, faults: new Faults(), disorder: [] };
  const facts: Facts = {
    sources: readSources(reading),
    confederations: readConfederations(reading),
    countries: readCountries(reading),
    clubs: readClubs(reading),
    venues: readVenues(reading),
    coaches: readCoaches(reading),
    competitions: readCompetitions(reading),
    tenures: readTenures(reading),
    seasons: readSeasons(reading),
    stages: readStages(reading),
    matches: readMatches(reading),
    ties: readTies(reading),
    deductions: readDeductions(reading),
    settled: readSettled(reading),
    honours: readHonours(reading),
    outcomes: readOutcomes(reading),
    deciders: readDeciders(reading),
    cycles: readCycles(reading),
    conflicts: readConflicts(reading),
    debts: readDebts(reading),
    disorder: reading.disorder,
  };
  reading.faults.orThrow();
  return facts;
}
