/** The kick-off of a row in local time of the place, and the offset of that time from UTC. */
import { localAt, offsetAt, type Zones, zoneOf } from '../compile/days/kick-offs.ts';
import type { CompetitionRecord } from '../documents/catalogue.ts';
import { slugOf } from '../model/ids.ts';
import { LOCAL_TIME, type SourceMatch } from '../sources/match.ts';
import type { SourceEntry } from '../sources/registry.ts';
import type { ClubFinder } from './identity/club-finder.ts';

/** Abbreviations that mean the same time zone in every football source. */
const MINUTES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  WEST: 60,
  CEST: 120,
  EEST: 180,
  MSK: 180,
  TRT: 180,
  SAST: 120,
  SGT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AEDT: 660,
  ART: -180,
  EDT: -240,
  CDT: -300,
  MDT: -360,
  PDT: -420,
};
/** Names that people keep in summer, when the clocks that they mean are an hour ahead: UEFA plays at 21:00 CET in September. */
const CLOCKS_OF: Readonly<Record<string, string>> = {
  CET: 'Europe/Zurich',
  EET: 'Europe/Athens',
  WET: 'Europe/Lisbon',
};
/** Names of several clocks, by the continent of the place. */
const CLOCKS_IN: Readonly<Record<string, string>> = {
  'EST America': 'America/New_York',
  'EST Australia': 'Australia/Sydney',
  'CST America': 'America/Chicago',
  'CST Asia': 'Asia/Shanghai',
  'MST America': 'America/Denver',
  'PST America': 'America/Los_Angeles',
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

interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** Minutes ahead of UTC of a time that a row gives with its zone; null where the name of the zone leaves it open. */
function statedOffset(zone: string, place: string | null, { date, time }: LocalTime): number | null {
  const clock = CLOCKS_OF[zone] ?? CLOCKS_IN[`${zone} ${place?.split('/')[0]}`];
  return clock === undefined ? minutesOf(zone) : offsetAt(clock, date, time);
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
  const told: LocalTime = { date, time: kickoff };
  const own = zone === null ? zoneName : place;
  if (zone === null || zone === LOCAL_TIME)
    return localClock(told, own === null ? null : offsetAt(own, date, kickoff), place);
  return localClock(told, statedOffset(zone, place, told), place);
}

/** A time by the clocks of the place. */
function localClock({ date, time }: LocalTime, offset: number | null, place: string | null): Clock {
  if (offset === null) return { kickoff: time, offset: '' };
  const there = place === null ? null : localAt(place, { date, time }, offset);
  // The day of the row is already that of the place. Where the conversion would change the day, the time is
  // kept in the source's zone.
  if (place === null || there === null || there.date !== date) return { kickoff: time, offset };
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
