/** The entities that imported facts name and `data/` does not have: the import brings them. */
import type { ClubRecord, CompetitionRecord, CountryRecord, NameRecord } from '../../documents/catalogue.ts';
import { type GlobalIdKind, globalId, isOfKind, slugOf } from '../../model/ids.ts';
import { cellsOf } from '../../model/kit/write-row.ts';
import { clubs } from '../../model/tables/clubs.ts';
import { competitions } from '../../model/tables/competitions.ts';
import { countries } from '../../model/tables/countries.ts';
import { clubNames, competitionNames } from '../../model/tables/names.ts';
import type { ImportWork } from '../work.ts';
import type { Tables } from './table.ts';

const byId = <T extends { readonly id: string }>(list: Iterable<T>): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

interface NamedRow {
  readonly id: string;
  readonly names: readonly NameRecord[];
  readonly source: string;
}

function addNames(tables: Tables, names: typeof clubNames, owner: NamedRow): void {
  for (const name of owner.names.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    tables.add(names, { ...name, of: owner.id, source: owner.source });
}

function addCountries(tables: Tables, records: Iterable<CountryRecord>): void {
  for (const country of byId(records)) tables.add(countries, cellsOf(countries, country));
}

export function addClubs(tables: Tables, records: Iterable<ClubRecord>): void {
  for (const club of byId(records)) {
    const { association, ...cells } = cellsOf(clubs, club);
    tables.add(clubs, association === club.country ? cells : { ...cells, association });
    addNames(tables, clubNames, club);
  }
}

function addCompetitions(tables: Tables, records: Iterable<CompetitionRecord>): void {
  for (const competition of byId(records)) {
    tables.add(competitions, cellsOf(competitions, competition));
    addNames(tables, competitionNames, competition);
  }
}

/** Every entity that the rows of matches and seasons name and `data/` does not have. */
export function addEntities({ tables, used, clubs: finder, countries: known, register }: ImportWork): void {
  const brought = (kind: GlobalIdKind, id: string): boolean => !register.embedded.has(globalId(kind, id));
  const named = [...used.teams].filter((team) => !register.embedded.has(team));
  const ids = new Set(named.flatMap((team) => (isOfKind(team, 'club') ? [slugOf(team)] : [])));
  const teams = new Set(named.map((team) => slugOf(team)));
  addClubs(
    tables,
    finder.all.filter(({ id }) => ids.has(id)),
  );
  addCompetitions(
    tables,
    [...used.competitions].filter(({ id }) => brought('competition', id)),
  );
  addCountries(
    tables,
    known.all.filter(({ id }) => teams.has(id) && brought('country', id)),
  );
}
