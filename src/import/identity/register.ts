/** Who is known under which name: from the embedded facts, and from the alias tables of `data/identity` for imports. */
import { join } from 'node:path';
import { type Zones, zonesOf } from '../../compile/days/kick-offs.ts';
import type { DeductionFact, SeasonFact } from '../../compile/facts.ts';
import { Faults } from '../../compile/faults.ts';
import { readDeductions, readSeasons } from '../../compile/load/competitions.ts';
import { readClubs, readCoaches, readCompetitions, readCountries } from '../../compile/load/entities.ts';
import { type Reading, readRows } from '../../compile/load/reading.ts';
import { readTenures } from '../../compile/load/records.ts';
import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  CountryRecord,
  NameRecord,
  TenureRecord,
} from '../../documents/catalogue.ts';
import { type GlobalIdKind, globalId, globalIds } from '../../model/ids.ts';
import type { Columns, RowOf, Table } from '../../model/kit/table.ts';
import {
  aliases,
  countryAdjectives,
  countryCodes,
  editions,
  formatPhases,
  formats,
  internationalTournaments,
  ruleNames,
  usages,
  zones,
} from '../../model/tables/identity/identity.ts';
import { teamWords, titleWords } from '../../model/tables/identity/title-words.ts';
import type { TeamWord } from './team-words.ts';
import type { TitleWord } from './title-kind.ts';

type Tournament = RowOf<typeof internationalTournaments>;
/** How the matches of an international tournament fall into seasons where the source names no edition. */
export type SeasonSplit = Tournament['split'];

/** A name that one source uses for another team than the team with that name, in a period of days, inclusive. */
export type NameUsage = RowOf<typeof usages>;

/** Names for importers to look up. Lists keep the order of the tables; the embedded ones come first. */
export interface Register {
  /** Ids of entities that `data/` publishes. An import refers to them and does not add them. */
  readonly embedded: ReadonlySet<string>;
  readonly countries: readonly CountryRecord[];
  readonly clubs: readonly ClubRecord[];
  /** Ids of the clubs in the tables of `data/`; the others come from an imported list. */
  readonly registered: ReadonlySet<string>;
  readonly coaches: readonly CoachRecord[];
  /** Who is known to have led which team, of the embedded facts. */
  readonly tenures: readonly TenureRecord[];
  readonly competitions: readonly CompetitionRecord[];
  readonly seasons: readonly SeasonFact[];
  /** Adjectives: `Austrian` is `austria`. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Codes that are not FIFA's: `KOS` is `kosovo`. */
  readonly codes: ReadonlyMap<string, string>;
  readonly usages: readonly NameUsage[];
  readonly tournaments: ReadonlyMap<string, Tournament>;
  readonly editions: readonly RowOf<typeof editions>[];
  /** What words of titles tell of the teams that play. */
  readonly titleWords: readonly TitleWord[];
  /** What words behind names of teams tell of them. */
  readonly teamWords: readonly TeamWord[];
  readonly formats: readonly RowOf<typeof formats>[];
  readonly formatPhases: readonly RowOf<typeof formatPhases>[];
  /** Points that were taken, also in leagues that only imports have. */
  readonly rulings: readonly DeductionFact[];
  /** Names of rule sets by competition. */
  readonly rules: ReadonlyMap<string, string>;
  readonly zones: Zones;
}

/** The folder of alias tables within `data/`. */
const IDENTITY = 'identity';

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
  const rows = <C extends Columns>(of: Table<C>) => values(readRows(embedded, of));
  const aliased = aliasesIn(rows(aliases));
  const known = [...withAliases('club', clubs, aliased), ...values(readClubs(identity))];
  const register = {
    embedded: new Set(ids),
    countries: [...withAliases('country', countries, aliased), ...values(readCountries(identity))],
    clubs: withMore(known, more),
    registered: new Set(known.map(({ id }) => id)),
    coaches: withAliases('coach', values(readCoaches(embedded)), aliased),
    tenures: values(readTenures(embedded)),
    competitions: [
      ...withAliases('competition', competitions, aliased),
      ...values(readCompetitions(identity)),
    ],
    seasons: values(readSeasons(embedded)),
    adjectives: new Map(rows(countryAdjectives).map(({ adjective, country }) => [adjective, country])),
    codes: new Map(rows(countryCodes).map(({ code, country }) => [code, country])),
    usages: rows(usages),
    tournaments: new Map(rows(internationalTournaments).map((row) => [row.tournament, row])),
    editions: rows(editions),
    titleWords: rows(titleWords),
    teamWords: rows(teamWords),
    formats: rows(formats),
    formatPhases: rows(formatPhases),
    rulings: [...values(readDeductions(embedded)), ...values(readDeductions(identity))],
    zones: zonesOf(rows(zones)),
    rules: new Map(rows(ruleNames).map(({ competition, rules }) => [competition, rules])),
  };
  faults.orThrow();
  return register;
}

type AliasTable = ReadonlyMap<string, readonly string[]>;

/** The aliases that `data/identity` adds to embedded entities, by kind and id. */
function aliasesIn(rows: readonly RowOf<typeof aliases>[]): AliasTable {
  const grouped = Map.groupBy(rows, ({ kind, id }) => globalId(kind, id));
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ name }) => name)]));
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
