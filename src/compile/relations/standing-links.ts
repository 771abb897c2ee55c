/** Links that need no match: where entities are, what they belong to and are named after, and who coached whom. */
import type { Catalogue, SeasonRecord, TenureRecord, VenueRecord } from '../../documents/catalogue.ts';
import { NO_DAY } from '../../documents/relations.ts';
import { globalId } from '../../model/ids.ts';
import { type EntityLink, firstDay, lastDay, lasting } from './link.ts';

/** A ground without a known day has no day on which the link is certain. */
const NEVER = '9999';

/** An unknown end excludes no day. The day by which he had left ends it: as of the day before, nobody knew that he would. */
const coached = (tenure: TenureRecord, ref: number): EntityLink => ({
  kind: 'COACHED',
  subject: globalId('coach', tenure.coach),
  object: tenure.team,
  known: firstDay(tenure.from ?? tenure.to),
  until: NO_DAY,
  from: firstDay(tenure.from ?? tenure.to),
  to: lastDay(tenure.left ?? tenure.to),
  ref,
});

/** Which coaches led which teams. */
export const coachLinks = ({ tenures }: Catalogue): readonly EntityLink[] => tenures.map(coached);

/** A ground that had other names bears the name of the coach since the last of them ended. */
function namesake(
  { id, namedAfter, pastNames = [] }: VenueRecord,
  coaches: ReadonlySet<string>,
): EntityLink[] {
  if (namedAfter === undefined || !coaches.has(namedAfter)) return [];
  const known = Math.max(NO_DAY, ...pastNames.map(({ to }) => lastDay(to) + 1));
  return [{ ...lasting('NAMED_AFTER', globalId('venue', id), globalId('coach', namedAfter)), known }];
}

/** Where clubs, grounds and coaches are at home, and whom grounds are named after. */
export function* homeLinks({ clubs, venues, coaches, countries }: Catalogue): Generator<EntityLink> {
  const held = new Set(countries.map(({ id }) => id));
  const people = new Set(coaches.map(({ id }) => id));
  for (const { id, country, association, venue, venueFrom } of clubs) {
    // When facts are cut off after a day, a club may exist before the country that it lies in today.
    if (held.has(country)) yield lasting('BASED_IN', globalId('club', id), globalId('country', country));
    if (held.has(association))
      yield lasting('BELONGS_TO', globalId('club', id), globalId('country', association));
    if (venue === undefined) continue;
    const known = lastDay(venueFrom ?? NEVER);
    yield { ...lasting('PLAYS_AT', globalId('club', id), globalId('venue', venue)), known };
  }
  for (const venue of venues) {
    const { id, country } = venue;
    if (country !== undefined) yield lasting('BASED_IN', globalId('venue', id), globalId('country', country));
    yield* namesake(venue, people);
  }
  for (const { id, country } of coaches) {
    if (country !== undefined)
      yield lasting('NATIONAL_OF', globalId('coach', id), globalId('country', country));
  }
}

/** What countries belong to, and which country followed which. That is known once the former had ended. */
export function* countryLinks({ countries }: Catalogue): Generator<EntityLink> {
  const held = new Map(countries.map((country) => [country.id, country]));
  for (const { id, nationalTeam, confederation, successor = '', to } of countries) {
    if (nationalTeam) yield lasting('BELONGS_TO', globalId('national-team', id), globalId('country', id));
    if (confederation !== undefined)
      yield lasting('BELONGS_TO', globalId('country', id), globalId('confederation', confederation));
    const heir = held.get(successor);
    if (heir === undefined) continue;
    const days = { known: lastDay(to), from: lastDay(to) };
    yield { ...lasting('SUCCEEDED', globalId('country', heir.id), globalId('country', id)), ...days };
    if (nationalTeam && heir.nationalTeam)
      yield {
        ...lasting('SUCCEEDED', globalId('national-team', heir.id), globalId('national-team', id)),
        ...days,
      };
  }
}

/** Who hosted a season, or was to host it before the choice changed. */
function* hosting({ id, knownFrom, hosts, hostsFrom, pastHosts = [] }: SeasonRecord): Generator<EntityLink> {
  const named = [...pastHosts, { hosts, from: hostsFrom }];
  for (const [at, { hosts: own, from = knownFrom }] of named.entries()) {
    const next = named[at + 1]?.from;
    const known = Math.max(firstDay(knownFrom), firstDay(from));
    const until = next === undefined ? NO_DAY : firstDay(next);
    for (const host of own)
      yield { ...lasting('HOSTED', globalId('country', host), globalId('season', id)), known, until };
  }
}

/** What competitions and their seasons belong to, which country hosted, and which season followed which. */
export function* competitionLinks({
  competitions,
  confederations,
  countries,
  seasons,
}: Catalogue): Generator<EntityLink> {
  const organisers = new Map([
    ...countries.map(({ id }) => [id, globalId('country', id)] as const),
    ...confederations.map(({ id }) => [id, globalId('confederation', id)] as const),
  ]);
  for (const { id, organiser = '' } of competitions) {
    const object = organisers.get(organiser);
    if (object !== undefined) yield lasting('BELONGS_TO', globalId('competition', id), object);
  }
  for (const [competition, own] of Map.groupBy(seasons, (season) => season.competition)) {
    for (const [at, record] of own.entries()) {
      const season = globalId('season', record.id);
      const before = own[at - 1];
      const known = firstDay(record.knownFrom);
      yield { ...lasting('BELONGS_TO', season, globalId('competition', competition)), known };
      yield* hosting(record);
      if (before !== undefined)
        yield {
          ...lasting('SUCCEEDED', season, globalId('season', before.id)),
          known: Math.max(known, firstDay(before.knownFrom)),
        };
    }
  }
}
