import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  CountryRecord,
  PastName,
  SourceRecord,
  SuccessionRecord,
  VenueRecord,
} from '../../documents/catalogue.ts';
import { type Columns, type RowOf, type StoredRow, stored, type Table } from '../../model/kit/table.ts';
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
import { homeGrounds, pastNames } from '../../model/tables/past.ts';
import { sources } from '../../model/tables/sources.ts';
import { successions } from '../../model/tables/successions.ts';
import { usualGrounds } from '../../model/tables/usual-grounds.ts';
import { venues } from '../../model/tables/venues.ts';
import { compact } from '../cells.ts';
import type { Located } from '../facts.ts';
import { readNames, sourced } from './names.ts';
import { type Reading, readRows } from './reading.ts';

/** The rows of a table as records of documents, with what other tables add to each. */
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

const RENAMED: readonly Table[] = [countries, clubs, competitions, venues];
const kindIn = (id: string): string => id.slice(0, id.indexOf(':'));

/** Reports past names of unknown things: they would be lost without a message. */
function reportUnnamed({ faults }: Reading, rows: readonly Located<{ readonly of: string }>[]): void {
  const kinds = RENAMED.flatMap(({ node }) => node ?? []);
  for (const row of rows)
    if (!kinds.includes(kindIn(row.value.of)))
      faults.add(
        row,
        'known-references',
        `${row.value.of} has no past names`,
        `of ${kinds.join(', ')}, as country:ghana`,
      );
}

type PastNameRow = RowOf<typeof pastNames>;
const readOnce = new WeakMap<Reading, readonly Located<PastNameRow>[]>();

/**
 * One table holds the names of several kinds of things. It is read once, and its faults are reported once.
 */
function pastNameRows(reading: Reading): readonly Located<PastNameRow>[] {
  const known = readOnce.get(reading);
  if (known !== undefined) return known;
  const rows = readRows(reading, pastNames);
  reportUnnamed(reading, rows);
  readOnce.set(reading, rows);
  return rows;
}

/** The past names of the things of one kind, by id. */
function readPastNames(reading: Reading, owners: Table): ReadonlyMap<string, readonly PastName[]> {
  const kind = `${owners.node}:`;
  const own = pastNameRows(reading)
    .filter(({ value }) => value.of.startsWith(kind))
    .map((row) => ({ ...row, value: { ...row.value, of: row.value.of.slice(kind.length) } }));
  const grouped = Map.groupBy(own, ({ value }) => value.of);
  return new Map([...grouped].map(([id, found]) => [id, found.map(({ value }) => stored(pastNames, value))]));
}

/** The day since which each club has played at its ground. */
class HomeGrounds {
  readonly #rows: ReadonlyMap<string, Located<RowOf<typeof homeGrounds>>>;

  constructor(reading: Reading) {
    const rows = readRows(reading, homeGrounds);
    this.#rows = new Map(rows.map((row) => [row.value.of, row]));
  }

  /** A row about another ground than that of the club would be lost without a message. */
  since(
    { faults }: Reading,
    { id, venue }: { readonly id: string; readonly venue?: string },
  ): string | undefined {
    const row = this.#rows.get(id);
    if (row === undefined || row.value.venue === venue) return row?.value.from;
    const tip = venue === undefined ? 'name its ground in clubs.csv first' : `its ground is ${venue}`;
    faults.add(row, 'known-references', `${id} does not play at ${row.value.venue}`, tip);
    return undefined;
  }
}

export function readCountries(reading: Reading): Located<CountryRecord>[] {
  const past = readPastNames(reading, countries);
  const names = readNames(reading, countryNames);
  const teamNames = readNames(reading, nationalTeamNames);
  return recordsOf(reading, countries, (row) =>
    compact({
      ...row,
      names: sourced(names.get(row.id), row.source),
      pastNames: past.get(row.id),
      teamNames: teamNames.get(row.id),
      nationalTeam: row.fifaCode !== undefined || row.confederation !== undefined,
    }),
  );
}

function readSuccessions(reading: Reading): ReadonlyMap<string, readonly SuccessionRecord[]> {
  const rows = readRows(reading, successions);
  const grouped = Map.groupBy(rows, ({ value }) => value.of);
  return new Map(
    [...grouped].map(([club, found]) => [club, found.map(({ value }) => stored(successions, value))]),
  );
}

/** The usual grounds of clubs, by club. */
function readUsualGrounds(reading: Reading): ReadonlyMap<string, ClubRecord['usualGrounds']> {
  const rows = readRows(reading, usualGrounds);
  const grouped = Map.groupBy(rows, ({ value }) => value.of);
  return new Map(
    [...grouped].map(([club, found]) => [club, found.map(({ value }) => stored(usualGrounds, value))]),
  );
}

export function readClubs(reading: Reading): Located<ClubRecord>[] {
  const names = readNames(reading, clubNames);
  const past = readPastNames(reading, clubs);
  const grounds = new HomeGrounds(reading);
  const successionsOf = readSuccessions(reading);
  const usual = readUsualGrounds(reading);
  return recordsOf(reading, clubs, (row) =>
    compact({
      ...row,
      association: row.association ?? row.country,
      names: sourced(names.get(row.id), row.source),
      pastNames: past.get(row.id),
      venueFrom: grounds.since(reading, row),
      successions: successionsOf.get(row.id),
      usualGrounds: usual.get(row.id),
    }),
  );
}

export function readVenues(reading: Reading): Located<VenueRecord>[] {
  const names = readNames(reading, venueNames);
  const past = readPastNames(reading, venues);
  return recordsOf(reading, venues, (row) =>
    compact({
      ...row,
      names: sourced(names.get(row.id), row.source),
      pastNames: past.get(row.id),
      seasons: [],
      matches: 0,
    }),
  );
}

export function readCoaches(reading: Reading): Located<CoachRecord>[] {
  const names = readNames(reading, coachNames);
  return recordsOf(reading, coaches, (row) => ({ ...row, names: sourced(names.get(row.id), row.source) }));
}

export function readCompetitions(reading: Reading): Located<CompetitionRecord>[] {
  const names = readNames(reading, competitionNames);
  const past = readPastNames(reading, competitions);
  return recordsOf(reading, competitions, (row) =>
    compact({ ...row, names: sourced(names.get(row.id), row.source), pastNames: past.get(row.id) }),
  );
}
