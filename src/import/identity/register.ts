/** Who is known under which name: from the embedded facts, and from the alias tables of `data/identity` for imports. */
import { join } from 'node:path';
import type { SeasonFact } from '../../compile/facts.ts';
import { Faults } from '../../compile/faults.ts';
import { exactly } from '../../compile/header.ts';
import { readSeasons } from '../../compile/load/competitions.ts';
import { readClubs, readCompetitions, readCountries } from '../../compile/load/entities.ts';
import type { Reading } from '../../compile/load/reading.ts';
import { readTable } from '../../compile/table.ts';
import type { ClubRecord, CompetitionRecord, CountryRecord, NameRecord } from '../../documents/catalogue.ts';
import { type GlobalIdKind, globalId, globalIds } from '../../model/ids.ts';

/** How the matches of an international tournament fall into seasons where the source names no edition. */
export type SeasonSplit = 'edition' | 'year' | 'all';

interface Tournament {
  readonly competition: string;
  readonly seasons: SeasonSplit;
}

/** A name that one source uses for another team than the team with that name, in a period of days, inclusive. */
export interface NameUsage {
  readonly source: string;
  readonly name: string;
  readonly country: string;
  readonly from: string;
  readonly to: string;
}

/**
 * An edition of a tournament that is named after another year than the one it was played in, or that spans two years;
 * days inclusive.
 */
interface TournamentEdition {
  readonly competition: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

/** Names for importers to look up. Lists keep the order of the tables; the embedded ones come first. */
export interface Register {
  /** Ids of entities that `data/` publishes. An import refers to them and does not add them. */
  readonly embedded: ReadonlySet<string>;
  readonly countries: readonly CountryRecord[];
  readonly clubs: readonly ClubRecord[];
  /** Ids of the clubs in the tables of `data/`; the others come from an imported list. */
  readonly registered: ReadonlySet<string>;
  readonly competitions: readonly CompetitionRecord[];
  readonly seasons: readonly SeasonFact[];
  /** Adjectives: `Austrian` is `austria`. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Codes that are not FIFA's: `KOS` is `kosovo`. */
  readonly codes: ReadonlyMap<string, string>;
  readonly usages: readonly NameUsage[];
  readonly tournaments: ReadonlyMap<string, Tournament>;
  readonly editions: readonly TournamentEdition[];
  /** Names of rule sets by competition. */
  readonly rules: ReadonlyMap<string, string>;
}

/** The folder of alias tables within `data/`. */
const IDENTITY = 'identity';

function pairs(reading: Reading, file: string, columns: readonly string[]): Map<string, string> {
  const [key = '', value = ''] = columns;
  const rows = readTable(reading.dataDir, file, exactly(columns), reading.faults);
  return new Map(rows.map((row) => [row.cell(key) ?? '', row.cell(value) ?? '']));
}

function tournamentsIn(reading: Reading): Map<string, Tournament> {
  const columns = ['tournament', 'competition', 'seasons'];
  const rows = readTable(reading.dataDir, 'international-tournaments.csv', exactly(columns), reading.faults);
  return new Map(
    rows.map((row) => {
      const split = row.cell('seasons');
      const seasons = split === 'edition' || split === 'year' ? split : 'all';
      return [row.cell('tournament') ?? '', { competition: row.cell('competition') ?? '', seasons }];
    }),
  );
}

function editionsIn(reading: Reading): TournamentEdition[] {
  const columns = ['competition', 'label', 'start', 'end'] as const;
  const rows = readTable(reading.dataDir, 'editions.csv', exactly(columns), reading.faults);
  return rows.map((row) => {
    const [competition = '', label = '', start = '', end = ''] = columns.map((column) => row.cell(column));
    return { competition, label, start, end };
  });
}

function usagesIn(reading: Reading): NameUsage[] {
  const columns = ['source', 'name', 'country', 'from', 'to'] as const;
  const rows = readTable(reading.dataDir, 'usages.csv', exactly(columns), reading.faults);
  return rows.map((row) => {
    const [source = '', name = '', country = '', from = '', to = ''] = columns.map((column) =>
      row.cell(column),
    );
    return { source, name, country, from, to };
  });
}

const values = <T>(facts: readonly { readonly value: T }[]): readonly T[] => facts.map(({ value }) => value);

/**
 * Reads the register.
 * @param more clubs of an earlier import, with their names.
 * @throws FactError when a table cannot be read.
 */
export function readRegister(dataDir: string, more: readonly ClubRecord[] = []): Register {
  const faults = new Faults();
  const embedded: Reading = { dataDir, faults, disorder: [] };
  const identity: Reading = { dataDir: join(dataDir, IDENTITY), faults, disorder: [] };
  const [countries, clubs] = [values(readCountries(embedded)), values(readClubs(embedded))];
  const competitions = values(readCompetitions(embedded));
  const ids = [
    ...globalIds('country', countries),
    ...globalIds('club', clubs),
    ...globalIds('competition', competitions),
  ];
  const aliases = aliasesIn(identity);
  const known = [...withAliases('club', clubs, aliases), ...values(readClubs(identity))];
  const register = {
    embedded: new Set(ids),
    countries: [...withAliases('country', countries, aliases), ...values(readCountries(identity))],
    clubs: withMore(known, more),
    registered: new Set(known.map(({ id }) => id)),
    competitions: [
      ...withAliases('competition', competitions, aliases),
      ...values(readCompetitions(identity)),
    ],
    seasons: values(readSeasons(embedded)),
    adjectives: pairs(identity, 'country-adjectives.csv', ['adjective', 'country', 'lang']),
    codes: pairs(identity, 'country-codes.csv', ['code', 'country', 'source']),
    usages: usagesIn(identity),
    tournaments: tournamentsIn(identity),
    editions: editionsIn(identity),
    rules: pairs(identity, 'rules.csv', ['competition', 'rules']),
  };
  faults.orThrow();
  return register;
}

type AliasTable = ReadonlyMap<string, readonly string[]>;

/** The aliases that `data/identity` adds to embedded entities, by kind and id. */
function aliasesIn(reading: Reading): AliasTable {
  const rows = readTable(
    reading.dataDir,
    'aliases.csv',
    exactly(['kind', 'id', 'name', 'source']),
    reading.faults,
  );
  const grouped = Map.groupBy(rows, (row) => `${row.cell('kind')}:${row.cell('id')}`);
  return new Map([...grouped].map(([id, of]) => [id, of.map((row) => row.cell('name') ?? '')]));
}

interface NamedRecord {
  readonly id: string;
  readonly names: readonly NameRecord[];
}

/** Clubs with the names that another list has for them, and the clubs that only that list has. */
function withMore(clubs: readonly ClubRecord[], more: readonly ClubRecord[]): readonly ClubRecord[] {
  const listed = new Map(more.map((club) => [club.id, club]));
  const known = clubs.map((club) => {
    const found = listed.get(club.id);
    listed.delete(club.id);
    if (found === undefined) return club;
    const name: NameRecord = { name: found.name, kind: 'ALIAS' };
    return { ...club, names: [...club.names, name, ...found.names] };
  });
  return [...known, ...listed.values()];
}

function withAliases<T extends NamedRecord>(
  kind: GlobalIdKind,
  embedded: readonly T[],
  names: AliasTable,
): readonly T[] {
  return embedded.map((record) => {
    const aliases = (names.get(globalId(kind, record.id)) ?? []).map(
      (name): NameRecord => ({ name, kind: 'ALIAS' }),
    );
    return aliases.length === 0 ? record : { ...record, names: [...record.names, ...aliases] };
  });
}
