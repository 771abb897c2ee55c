/** The entities that imported facts speak of and `data/` does not publish: they are brought along. */
import { COLUMNS } from '../../compile/columns.ts';
import type { ClubRecord, CompetitionRecord, CountryRecord, NameRecord } from '../../documents/catalogue.ts';
import type { Work } from '../work.ts';
import type { Tables } from './table.ts';

const byId = <T extends { readonly id: string }>(list: Iterable<T>): readonly T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

interface NameTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly of: string;
}

function addNames(tables: Tables, { file, columns, of }: NameTable, owner: Named): void {
  const names = owner.names.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, kind, lang, from, to } of names)
    tables.add(file, columns, { [of]: owner.id, name, kind, lang, from, to, source: owner.source });
}

interface Named {
  readonly id: string;
  readonly names: readonly NameRecord[];
  readonly source: string;
}

export function addCountries(tables: Tables, countries: Iterable<CountryRecord>): void {
  for (const { id, name, iso2, from, to, source } of byId(countries))
    tables.add('countries.csv', COLUMNS.countries, { id, name, iso2, from, to, source });
}

export function addClubs(tables: Tables, clubs: Iterable<ClubRecord>): void {
  const table = { file: 'club-names.csv', columns: COLUMNS.clubNames, of: 'club' };
  for (const club of byId(clubs)) {
    const { id, name, fullName, country, association, city, founded, wikidata, source } = club;
    tables.add('clubs.csv', COLUMNS.clubs, {
      ...{ id, name, full_name: fullName, country, association: association === country ? '' : association },
      ...{ city, founded, wikidata, source },
    });
    addNames(tables, table, club);
  }
}

export function addCompetitions(tables: Tables, competitions: Iterable<CompetitionRecord>): void {
  const table = { file: 'competition-names.csv', columns: COLUMNS.competitionNames, of: 'competition' };
  for (const competition of byId(competitions)) {
    const { id, name, fullName, kind, organiser, country, wikidata, source } = competition;
    tables.add('competitions.csv', COLUMNS.competitions, {
      ...{ id, name, full_name: fullName, kind, organiser, country, wikidata, source },
    });
    addNames(tables, table, competition);
  }
}

/** Every entity that the rows of the match and season tables name and `data/` does not publish. */
export function addEntities({ tables, used, clubs, countries, register }: Work): void {
  const brought = (kind: string, id: string): boolean => !register.embedded.has(`${kind}:${id}`);
  const named = [...used.teams].filter((team) => !register.embedded.has(team));
  const ids = new Set(
    named.flatMap((team) => (team.startsWith('club:') ? [team.slice('club:'.length)] : [])),
  );
  const teams = new Set(named.map((team) => team.slice(team.indexOf(':') + 1)));
  addClubs(
    tables,
    clubs.all.filter(({ id }) => ids.has(id)),
  );
  addCompetitions(
    tables,
    [...used.competitions].filter(({ id }) => brought('competition', id)),
  );
  addCountries(
    tables,
    countries.all.filter(({ id }) => teams.has(id) && brought('country', id)),
  );
}
