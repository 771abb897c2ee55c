/** The kick-off of a row in local time of the place, and the offset of that time from UTC. */
import { offsetAt, turned, type Zones, zoneOf } from '../compile/days/kick-offs.ts';
import type { CompetitionRecord } from '../documents/catalogue.ts';
import { slugOf } from '../model/ids.ts';
import type { SourceMatch } from '../sources/match.ts';
import type { SourceEntry } from '../sources/registry.ts';
import type { ClubFinder } from './identity/club-finder.ts';

/** Abbreviations that mean the same time zone in every football source. */
const MINUTES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
};
const WRITTEN = /^(?:UTC|GMT)?([+\u00b1\u2212-])(\d{1,2})(?::(\d{2}))?$/u;

/** `UTC-6` in minutes; null for an abbreviation that several time zones share. */
function minutesOf(zone: string): number | null {
  const [, sign, hours = '', minutes = '0'] = WRITTEN.exec(zone) ?? [];
  if (sign === undefined) return MINUTES[zone] ?? null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '+' || sign === '\u00b1' ? 1 : -1);
}

interface Clock {
  readonly kickoff: string;
  /** Minutes ahead of UTC; empty where neither the source nor the place gives them. */
  readonly offset: number | '';
}

/**
 * @param zoneName the time zone of the source's times, where it is not that of the place.
 * @param place the time zone of the home side; null where it is unknown.
 */
function clockOf(
  { date, kickoff, zone }: Pick<SourceMatch, 'date' | 'kickoff' | 'zone'>,
  zoneName: string | null,
  place: string | null,
): Clock {
  if (kickoff === null) return { kickoff: '', offset: '' };
  if (zone !== null) return { kickoff, offset: minutesOf(zone) ?? '' };
  if (zoneName === null) return { kickoff, offset: '' };
  const there = place === null ? null : turned(zoneName, place, { date, time: kickoff });
  // The day of the row is already that of the place. Where the conversion would change the day, the time is
  // kept in the source's zone.
  if (place === null || there === null || there.date !== date)
    return { kickoff, offset: offsetAt(zoneName, date, kickoff) };
  return { kickoff: there.time, offset: offsetAt(place, date, there.time) };
}

/** The time zone that the times of a source are in. */
export class Clocks {
  readonly #told: SourceEntry['clocks'];
  readonly #zones: Zones;
  readonly #clubs: ClubFinder;

  constructor(entry: SourceEntry, zones: Zones, clubs: ClubFinder) {
    this.#told = entry.clocks;
    this.#zones = zones;
    this.#clubs = clubs;
  }

  /** @param host the club at whose ground the match is played; null where it is played elsewhere. */
  of(fact: SourceMatch, { organiser, kind }: CompetitionRecord, host: string | null): Clock {
    const zoneName = kind === 'CONTINENTAL_CLUB' ? (this.#told?.[organiser ?? ''] ?? null) : null;
    const club = host === null ? null : this.#clubs.byId(slugOf(host));
    return clockOf(fact, zoneName, club === null ? null : zoneOf(this.#zones, club.country, club.city));
  }
}
