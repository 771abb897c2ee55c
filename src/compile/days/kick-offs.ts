/** The instants of kick-offs: how far local time is from UTC at the place of the match. */
import { globalId, kindOf } from '../../model/ids.ts';
import type { Facts, Located, MatchFact, ZoneFact } from '../facts.ts';

/** Time zones by `<country> <city>`, and by `<country> ` for the whole country; null where no row has one. */
export type Zones = ReadonlyMap<string, string | null>;

const MINUTE = 60_000;

/** @param rows of `identity/zones.csv`. */
export const zonesOf = (rows: readonly ZoneFact[]): Zones =>
  new Map(rows.map(({ country, city = '', zone = null }) => [`${country} ${city}`, zone]));

/** The time zone of a city, else that of its country; null when neither has one. */
export function zoneOf(known: Zones, country: string, city = ''): string | null {
  const own = known.get(`${country} ${city}`);
  return (own === undefined ? known.get(`${country} `) : own) ?? null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  clocks.set(zone, made);
  return made;
}

/** Minutes that a time zone is ahead of UTC at an instant. */
function aheadAt(zone: string, instant: number): number {
  const name = clockOf(zone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/u.exec(name ?? '') ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

const asUtc = (date: string, time: string): number => Date.parse(`${date}T${time}:00Z`);

/** Minutes that a time zone is ahead of UTC when its local time is the given one. */
export function offsetAt(zone: string, date: string, time: string): number {
  const shown = asUtc(date, time);
  const near = aheadAt(zone, shown);
  return aheadAt(zone, shown - near * MINUTE);
}

interface DayAndTime {
  readonly date: string;
  readonly time: string;
}

/** The local day and time of a zone, of a day and a time that are so many minutes ahead of UTC. */
export function localAt(zone: string, { date, time }: DayAndTime, offset: number): DayAndTime {
  const instant = asUtc(date, time) - offset * MINUTE;
  const shown = new Date(instant + aheadAt(zone, instant) * MINUTE).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The place of a match, as far as it is known. */
class Places {
  readonly #zones: Zones;
  readonly #grounds: ReadonlyMap<string, string | null>;
  readonly #homes: ReadonlyMap<string, { readonly country: string; readonly city: string | undefined }>;

  constructor({ venues, clubs, countries }: Facts, known: Zones) {
    this.#zones = known;
    this.#grounds = new Map(
      venues.flatMap(({ value: { id, country, city } }) =>
        country === undefined ? [] : [[id, zoneOf(known, country, city)] as const],
      ),
    );
    this.#homes = new Map([
      ...clubs.map(({ value: { id, country, city } }) => [globalId('club', id), { country, city }] as const),
      ...countries.map(
        ({ value: { id } }) => [globalId('national-team', id), { country: id, city: undefined }] as const,
      ),
    ]);
  }

  zoneOf({ venue, city, neutral, home }: MatchFact): string | null {
    if (venue !== undefined) return this.#grounds.get(venue) ?? null;
    const host = this.#homes.get(home);
    if (neutral === true || host === undefined) return null;
    // A match outside the home side's own city may be in another country.
    const isHome = city === undefined || host.city === undefined || city === host.city;
    if (kindOf(home) === 'club') return isHome ? zoneOf(this.#zones, host.country, host.city) : null;
    return zoneOf(this.#zones, host.country, city);
  }
}

/** The facts, with the UTC offset of each kick-off whose place has a known time zone. */
export function withOffsets(facts: Facts, known: Zones): Facts {
  if (known.size === 0) return facts;
  const places = new Places(facts, known);
  const matches = facts.matches.map((row): Located<MatchFact> => {
    const { kickoff, offset, date } = row.value;
    if (kickoff === undefined || offset !== undefined) return row;
    const zone = places.zoneOf(row.value);
    return zone === null ? row : { ...row, value: { ...row.value, offset: offsetAt(zone, date, kickoff) } };
  });
  return { ...facts, matches };
}
