/** openfootball's list of clubs. By their names, spellings in match files are told apart from other clubs. */
import type { ClubRecord, NameRecord } from '../../documents/catalogue.ts';
import type { ListedClub, ListedName } from '../../sources/openfootball-clubs/index.ts';
import { type ClubFinder, clubId } from '../identity/club-finder.ts';
import { slug } from '../identity/names.ts';
import { addClubs } from '../tables/entities.ts';
import type { ImportWork } from '../work.ts';

const yearOf = (year: number | null): string | undefined => (year === null ? undefined : String(year));

function nameOf({ name, lang, years }: ListedName): NameRecord {
  if (years !== null) {
    const [from, to] = [yearOf(years.from), yearOf(years.to)];
    return {
      name,
      kind: 'FORMER',
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  }
  return lang === null ? { name, kind: 'ALIAS' } : { name, kind: 'TRANSLATION', lang };
}

/** Each name once, without the club's own. */
function namesOf(club: ListedClub): readonly NameRecord[] {
  const all: NameRecord[] = [{ name: club.spelling, kind: 'ALIAS' }, ...club.aliases.map(nameOf)];
  return [...new Map(all.filter(({ name }) => name !== club.name).map((name) => [name.name, name])).values()];
}

/**
 * The club of the register that a listed club is: the one with its name, else one with one of its other
 * names.
 */
function knownAs(club: ListedClub, country: string, clubs: ClubFinder): ClubRecord | null {
  const spellings = [club.spelling, club.name, ...club.aliases.map(({ name }) => name)];
  for (const name of spellings) {
    const [bearer, ...others] = clubs.exactly(name, country);
    if (bearer !== undefined && others.length === 0) return bearer;
  }
  return null;
}

function recordOf(club: ListedClub, country: string, work: ImportWork): ClubRecord {
  const known = knownAs(club, country, work.clubs);
  const founded = yearOf(club.founded);
  return {
    id: known?.id ?? clubId(club.name, country),
    name: club.name,
    names: namesOf(club),
    country: known?.country ?? country,
    association: known?.association ?? country,
    source: work.source,
    ...(club.city === null ? {} : { city: club.city }),
    ...(founded === undefined ? {} : { founded }),
  };
}

/** Takes over listed clubs under the ids they have, or would have, in the graph. */
export function addListedClubs(work: ImportWork): void {
  const records = new Map<string, ClubRecord>();
  let listed = 0;
  for (const fact of work.facts) {
    if (fact.kind !== 'club') continue;
    const club = fact as ListedClub;
    listed += 1;
    const country = work.countries.clubCountry(club.country ?? '');
    if (country === null) work.reject(club, `"${club.country}" is no country that is known`);
    else if (club.reserveOf === null) {
      const record = recordOf(club, country, work);
      // Two clubs may differ only in their legal form. The second then gets its full name.
      const id = records.has(record.id) ? `${slug(club.spelling)}-${country}` : record.id;
      records.set(id, { ...record, id });
    }
  }
  addClubs(work.tables, records.values());
  work.setAside('clubs, whose names, cities and years serve those that play', listed);
}
