import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  CountryRecord,
  SourceRecord,
  SuccessionRecord,
  VenueRecord,
} from '../../documents/catalogue.ts';
import { type Columns, type StoredRow, stored, type Table } from '../../model/kit/table.ts';
import { clubs } from '../../model/tables/clubs.ts';
import { coaches } from '../../model/tables/coaches.ts';
import { competitions } from '../../model/tables/competitions.ts';
import { confederations } from '../../model/tables/confederations.ts';
import { countries } from '../../model/tables/countries.ts';
import {
  clubNames,
  coachNames,
  competitionNames,
  countryNames,
  nationalTeamNames,
  venueNames,
} from '../../model/tables/names.ts';
import { sources } from '../../model/tables/sources.ts';
import { successions } from '../../model/tables/successions.ts';
import { venues } from '../../model/tables/venues.ts';
import { compact } from '../cells.ts';
import type { Located } from '../facts.ts';
import { demandOwners, readNames, sourced } from './names.ts';
import { type Reading, readRows } from './reading.ts';

/** The rows of a table as documents have them, with what other tables and columns add to each. */
function recordsOf<C extends Columns, T>(
  reading: Reading,
  of: Table<C>,
  recordOf: (row: StoredRow<C>) => T,
): Located<T>[] {
  return readRows(reading, of).map((fact) => ({ ...fact, value: recordOf(stored(of, fact.value)) }));
}

export const readSources = (reading: Reading): Located<SourceRecord>[] => readRows(reading, sources);

export const readConfederations = (reading: Reading): Located<ConfederationRecord>[] =>
  readRows(reading, confederations);

export function readCountries(reading: Reading): Located<CountryRecord>[] {
  const names = readNames(reading, countryNames, countries);
  const teamNames = readNames(reading, nationalTeamNames, countries);
  return recordsOf(reading, countries, (row) =>
    compact({
      ...row,
      names: sourced(names.get(row.id), row.source),
      teamNames: teamNames.get(row.id),
      nationalTeam: row.fifaCode !== undefined || row.confederation !== undefined,
    }),
  );
}

function readSuccessions(reading: Reading): ReadonlyMap<string, readonly SuccessionRecord[]> {
  const rows = readRows(reading, successions);
  demandOwners(reading, rows, clubs);
  const grouped = Map.groupBy(rows, ({ value }) => value.of);
  return new Map(
    [...grouped].map(([club, found]) => [club, found.map(({ value }) => stored(successions, value))]),
  );
}

export function readClubs(reading: Reading): Located<ClubRecord>[] {
  const names = readNames(reading, clubNames, clubs);
  const successionsOf = readSuccessions(reading);
  return recordsOf(reading, clubs, (row) =>
    compact({
      ...row,
      association: row.association ?? row.country,
      names: sourced(names.get(row.id), row.source),
      successions: successionsOf.get(row.id),
    }),
  );
}

export function readVenues(reading: Reading): Located<VenueRecord>[] {
  const names = readNames(reading, venueNames, venues);
  return recordsOf(reading, venues, (row) => ({
    ...row,
    names: sourced(names.get(row.id), row.source),
    seasons: [],
  }));
}

export function readCoaches(reading: Reading): Located<CoachRecord>[] {
  const names = readNames(reading, coachNames, coaches);
  return recordsOf(reading, coaches, (row) => ({ ...row, names: sourced(names.get(row.id), row.source) }));
}

export function readCompetitions(reading: Reading): Located<CompetitionRecord>[] {
  const names = readNames(reading, competitionNames, competitions);
  return recordsOf(reading, competitions, (row) => ({
    ...row,
    names: sourced(names.get(row.id), row.source),
  }));
}
