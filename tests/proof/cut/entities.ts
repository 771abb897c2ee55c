/** Countries, clubs, grounds and coaches as they were known at the end of a day. */
import type { Facts } from '../../../src/compile/facts.ts';
import type { ClubRecord, CountryRecord, NameRecord, PastName } from '../../../src/documents/catalogue.ts';
import { fold } from '../../../src/documents/fold.ts';
import { earliestDay, latestDay, shifted } from './days.ts';
import { wonOn } from './history.ts';
import { rowsOf } from './located.ts';
import { drawDays, pairedOn } from './matches.ts';
import { withTexts } from './texts.ts';

/** The first day on which a match of a team, a country or a ground was known, by id with its kind. */
type FirstDays = ReadonlyMap<string, string>;

const worked = new WeakMap<Facts, FirstDays>();

/** Worked out once: a run asks for hundreds of days. */
function firstDays(facts: Facts): FirstDays {
  const known = worked.get(facts);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  const drawn = drawDays(facts);
  const clubs = new Map(facts.clubs.map(({ value }) => [`club:${value.id}`, value]));
  const at = (id: string | undefined, day: string): void => {
    if (id !== undefined && day < (found.get(id) ?? '9999')) found.set(id, day);
  };
  for (const { value } of facts.matches) {
    const day = pairedOn(value, drawn);
    at(value.venue && `venue:${value.venue}`, day);
    for (const team of [value.home, value.away]) {
      at(team, day);
      const club = clubs.get(team);
      for (const country of club === undefined
        ? [team.slice(team.indexOf(':') + 1)]
        : [club.country, club.association])
        at(`country:${country}`, day);
    }
  }
  worked.set(facts, found);
  return found;
}

/**
 * Whether something was there: from the last day that the date of its beginning may mean, or from the first match that
 * was known of it; always, where no such date is known.
 */
const begun = (date: string | undefined, first: string | undefined, day: string): boolean =>
  date === undefined || latestDay(date) <= day || (first !== undefined && first <= day);

/** Names that came into use later were not known, nor the end of those in use. */
const namesOn = (names: readonly NameRecord[], day: string): NameRecord[] =>
  names
    .filter(({ from }) => from === undefined || earliestDay(from) <= day)
    .map(({ to, ...name }) => (to === undefined || latestDay(to) > day ? name : { ...name, to }));

interface Named {
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly teamNames?: readonly NameRecord[];
  readonly pastNames?: readonly PastName[];
}

/** Whether a name took the place of the one of today for a while, and did not follow another. */
function interrupts(name: PastName, all: readonly PastName[]): boolean {
  const last = all[all.indexOf(name) - 1];
  if (name.from === undefined) return false;
  return last === undefined || shifted(latestDay(last.to), 1) < earliestDay(name.from);
}

/** In a year of two names the earlier holds. */
function began(name: PastName, all: readonly PastName[]): string {
  if (name.from === undefined) return '';
  return interrupts(name, all) ? latestDay(name.from) : earliestDay(name.from);
}

/** The first of the names that followed each other without a gap up to one. */
function firstOfRow(name: PastName, all: readonly PastName[]): PastName {
  const before = all[all.indexOf(name) - 1];
  return before === undefined || name.from === undefined || interrupts(name, all)
    ? name
    : firstOfRow(before, all);
}

/** Names of before; the name of today is one of them where others stood in its place for a while. */
function namesBefore({ name, pastNames = [] }: Named, then: PastName | undefined, day: string): PastName[] {
  const over = pastNames.filter(({ to }) => latestDay(to) < day);
  const first = then === undefined ? undefined : firstOfRow(then, pastNames);
  if (first === undefined || !interrupts(first, pastNames)) return over;
  const today = { name, to: shifted(began(first, pastNames), -1), source: first.source };
  return [...over, today].toSorted((a, b) => (latestDay(a.to) < latestDay(b.to) ? -1 : 1));
}

/** What it was called by the end of the day, where that is not the name of today. */
const nameThen = ({ pastNames }: Pick<Named, 'pastNames'>, day: string): PastName | undefined =>
  pastNames?.find((past) => began(past, pastNames) <= day && latestDay(past.to) >= day);

/** By the name of then. What has no date goes with the name of today, and so do codes. */
function named<T extends Named>(thing: T, day: string): T {
  const { names, teamNames, pastNames } = thing;
  const then = nameThen(thing, day);
  const goesWith = ({ name, from, to }: NameRecord): boolean =>
    then === undefined || (fold(name) !== fold(then.name) && (from ?? to) !== undefined);
  const known = (all: readonly NameRecord[]): NameRecord[] => namesOn(all.filter(goesWith), day);
  const past = pastNames === undefined ? {} : { pastNames: namesBefore(thing, then, day) };
  const told = {
    ...thing,
    names: known(names),
    ...(teamNames === undefined ? {} : { teamNames: known(teamNames) }),
    ...past,
  };
  if (then === undefined) return told;
  const codes = ['fullName', 'fifaCode', 'iso2', 'namedAfter'];
  const kept = Object.entries(told).filter(([property]) => !codes.includes(property));
  return { ...(Object.fromEntries(kept) as T), name: then.name };
}

function countryOn(country: CountryRecord, day: string, there: ReadonlySet<string>): CountryRecord | null {
  if (!there.has(country.id)) return null;
  const { to, successor, oneRecord, from, ...rest } = country;
  const ended = to !== undefined && latestDay(to) <= day;
  return {
    ...rest,
    ...(from === undefined || earliestDay(from) > day ? {} : { from }),
    ...(ended && oneRecord !== undefined ? { oneRecord } : {}),
    ...(ended ? { to } : {}),
    ...(ended && successor !== undefined && there.has(successor) ? { successor } : {}),
  };
}

function clubOn(club: ClubRecord, day: string, venues: ReadonlySet<string>): ClubRecord {
  const { successions = [], venue, venueFrom, founded, ...rest } = club;
  const known = successions
    .filter(({ on }) => earliestDay(on) <= day)
    .map(
      (one) =>
        Object.assign({ note: '' }, withTexts<object>(one, ['note'], latestDay(one.on), day)) as typeof one,
    );
  return {
    ...rest,
    ...(founded === undefined || earliestDay(founded) > day ? {} : { founded }),
    ...(venue === undefined || venueFrom === undefined || latestDay(venueFrom) > day || !venues.has(venue)
      ? {}
      : { venue, venueFrom }),
    ...(known.length === 0 ? {} : { successions: known }),
  };
}

/** A country that was not there yet is nobody's country. */
function fromThere<T extends { readonly country?: string }>(thing: T, countries: ReadonlySet<string>): T {
  if (thing.country === undefined || countries.has(thing.country)) return thing;
  const { country: _country, ...rest } = thing;
  return rest as T;
}

/** Clubs that had won something, had a coach, or taken part in a season whose matches are not held. */
function toldClubs({ entrants, honours, seasons, tenures }: Facts, day: string): ReadonlySet<string> {
  const begun = new Set(
    seasons.flatMap(({ value: { id, knownFrom } }) =>
      knownFrom !== undefined && knownFrom <= day ? id : [],
    ),
  );
  const ends = new Map(
    seasons.flatMap(({ value: { id, end } }) => (end === undefined ? [] : [[id, end] as const])),
  );
  return new Set([
    ...entrants.flatMap(({ value }) => (begun.has(value.season) ? value.team : [])),
    ...tenures.flatMap(({ value: { team, from, to } }) =>
      earliestDay(from ?? to ?? '9999') <= day ? team : [],
    ),
    ...honours.flatMap(({ value }) =>
      value.team !== undefined && wonOn(value, ends) <= day ? value.team : [],
    ),
  ]);
}

/** The tables of what has a name, and no day but that of its beginning and end. */
export function entitiesOn(
  facts: Facts,
  day: string,
): Pick<Facts, 'countries' | 'clubs' | 'venues' | 'coaches' | 'competitions'> {
  const first = firstDays(facts);
  const ids = <T extends { readonly id: string }>(
    rows: readonly { readonly value: T }[],
    kind: string,
    date: (value: T) => string | undefined,
  ): ReadonlySet<string> =>
    new Set(
      rows.flatMap(({ value }) =>
        begun(date(value), first.get(`${kind}:${value.id}`), day) ? value.id : [],
      ),
    );
  const clubs = ids(facts.clubs, 'club', ({ founded }) => founded);
  const venues = ids(facts.venues, 'venue', ({ opened }) => opened);
  const coaches = ids(facts.coaches, 'coach', ({ born }) => born);
  const told = toldClubs(facts, day);
  const countries = ids(facts.countries, 'country', ({ from }) => from);
  const isThere = (club: ClubRecord): boolean =>
    told.has(`club:${club.id}`) ||
    (clubs.has(club.id) && countries.has(club.country) && countries.has(club.association));
  return {
    countries: rowsOf(facts.countries, (country) => countryOn(named(country, day), day, countries)),
    clubs: rowsOf(facts.clubs, (club) => (isThere(club) ? clubOn(named(club, day), day, venues) : null)),
    venues: rowsOf(facts.venues, (venue) =>
      venues.has(venue.id) ? fromThere(named(venue, day), countries) : null,
    ),
    competitions: rowsOf(facts.competitions, (competition) => named(competition, day)),
    coaches: rowsOf(facts.coaches, (coach) =>
      coaches.has(coach.id) ? fromThere(named(coach, day), countries) : null,
    ),
  };
}

/** Ids of all teams there are, with their kinds. */
export const teamsIn = ({ clubs, countries }: Pick<Facts, 'clubs' | 'countries'>): ReadonlySet<string> =>
  new Set([
    ...clubs.map(({ value }) => `club:${value.id}`),
    ...countries.flatMap(({ value }) => (value.nationalTeam ? `national-team:${value.id}` : [])),
  ]);

/** Names by language have no past: they go with the name of today. */
export function translationsOn(facts: Facts, day: string): Pick<Facts, 'translations'> {
  if (facts.translations === undefined) return {};
  const { clubs, countries, competitions, venues } = facts;
  const kinds = { club: clubs, country: countries, competition: competitions, venue: venues };
  const renamed = new Set(
    Object.entries(kinds).flatMap(([kind, rows]) =>
      rows.flatMap(({ value }) => (nameThen(value, day) === undefined ? [] : `${kind}:${value.id}`)),
    ),
  );
  return {
    translations: facts.translations.filter(
      ({ value }) => !renamed.has(value.of.replace('national-team:', 'country:')),
    ),
  };
}
