/** reep's register of clubs: Wikidata ids and founding years for the clubs that are known. */
import type { ClubRecord } from '../../documents/catalogue.ts';
import type { RegisteredTeam } from '../../sources/reep/index.ts';
import { addClubs } from '../tables/entities.ts';
import type { ImportWork } from '../work.ts';

/** The register has one country where football has four associations. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  'United Kingdom': ['england', 'scotland', 'wales', 'northern-ireland'],
};

function countriesOf(team: RegisteredTeam, work: ImportWork): readonly string[] {
  const country = work.countries.clubCountry(team.country ?? '');
  return COUNTRIES[team.country ?? ''] ?? (country === null ? [] : [country]);
}

/**
 * The only club of the register's country with exactly this name; null when there is none, or more than one.
 */
function clubOf(team: RegisteredTeam, work: ImportWork): ClubRecord | null {
  const bearers = countriesOf(team, work).flatMap((country) => work.clubs.exactly(team.name, country));
  const ids = new Set(bearers.map(({ id }) => id));
  return ids.size === 1 ? (bearers[0] ?? null) : null;
}

/** Wikidata mostly knows a year, and writes it as the first of January. */
const foundedIn = (day: string | null): string | undefined =>
  day?.endsWith('-01-01') ? day.slice(0, 4) : (day ?? undefined);

function recordOf(team: RegisteredTeam, club: ClubRecord, source: string): ClubRecord {
  const founded = foundedIn(team.founded);
  return {
    ...{
      id: club.id,
      name: club.name,
      names: [],
      country: club.country,
      association: club.association,
      source,
    },
    ...(team.wikidata === null ? {} : { wikidata: team.wikidata }),
    ...(founded === undefined ? {} : { founded }),
  };
}

/** Takes over what the register has on known clubs. A club that two of its rows may mean is left out. */
export function addRegisteredTeams(work: ImportWork): void {
  const teams = work.facts.filter((fact): fact is RegisteredTeam => fact.kind === 'team' && 'bareId' in fact);
  const meant = teams.flatMap((team) => {
    const club = team.bareId ? null : clubOf(team, work);
    return club === null ? [] : [{ team, club }];
  });
  const byClub = Map.groupBy(meant, ({ club }) => club.id);
  const records = [...byClub.values()].flatMap((found) => {
    const [first, ...others] = found;
    return first === undefined || others.length > 0 ? [] : [recordOf(first.team, first.club, work.source)];
  });
  addClubs(work.tables, records);
  work.setAside(
    `teams of the register, of which ${records.length} are clubs that are known by name`,
    teams.length,
  );
}
