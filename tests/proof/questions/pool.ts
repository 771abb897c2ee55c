/** What a day is asked about: what happened around it, and some of what lies far from it. */
import type { Facts } from '../../../src/compile/facts.ts';
import type { Random } from '../../support/random.ts';
import { earliestDay, shifted } from '../cut/days.ts';
import { changesIn } from './changes.ts';

/** Something with a global id, and the day it is about; none for what no day is known of. */
interface Dated {
  readonly id: string;
  readonly day: string;
}

/** So many are taken of what lies just before and just after the day, and anywhere. */
const NEAR = 4;
const ANYWHERE = 3;

const valuesOf = <T>(rows: readonly { readonly value: T }[]): readonly T[] => rows.map(({ value }) => value);

const named = (kind: string, list: readonly { readonly id: string }[]): Dated[] =>
  list.map(({ id }) => ({ id: `${kind}:${id}`, day: '' }));

const sorted = (list: readonly Dated[]): readonly Dated[] =>
  list.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));

/** Everything with an id, by kind, in the order of days. */
export class Subjects {
  readonly #byKind: ReadonlyMap<string, readonly Dated[]>;
  /** Ids of what changes on a day, by that day. */
  readonly #changes: ReadonlyMap<string, readonly string[]>;

  constructor(facts: Facts) {
    this.#changes = new Map(
      [...Map.groupBy(changesIn(facts), ({ day }) => day)].map(([day, all]) => [
        day,
        all.map(({ id }) => id),
      ]),
    );
    const matches = valuesOf(facts.matches);
    const starts = new Map<string, string>();
    const key = (season: string, part: string): string => `${season}/${part}`;
    for (const { season, stage, tie, home, away, date } of matches) {
      const parts = [season, key(season, stage), ...(tie === undefined ? [] : [key(season, `tie ${tie}`)])];
      for (const part of [...parts, ...[home, away].map((team) => key(season, team))])
        if (date < (starts.get(part) ?? '9999')) starts.set(part, date);
    }
    const dayOf = (part: string): string => starts.get(part) ?? '';
    const ties = new Set([
      ...matches.flatMap(({ season, tie }) => (tie === undefined ? [] : key(season, tie))),
      ...valuesOf(facts.ties).map(({ season, code }) => key(season, code)),
    ]);
    const campaigns = [...starts.keys()].filter((part) => part.includes(':'));
    const kinds: Record<string, readonly Dated[]> = {
      match: matches.map(({ id, date }) => ({ id: `match:${id}`, day: date })),
      season: valuesOf(facts.seasons).map(({ id, start = '' }) => ({ id: `season:${id}`, day: start })),
      stage: valuesOf(facts.stages).map(({ season, code, drawn }) => ({
        id: `stage:${key(season, code)}`,
        day: drawn ?? dayOf(key(season, code)),
      })),
      tie: [...ties].map((tie) => ({ id: `tie:${tie}`, day: dayOf(tie.replace('/', '/tie ')) })),
      tenure: valuesOf(facts.tenures).map(({ id, from = '' }) => ({
        id: `tenure:${id}`,
        day: from === '' ? '' : earliestDay(from),
      })),
      campaign: campaigns.map((part) => ({
        id: `campaign:${part.replace(/\/.*:/, '/')}`,
        day: dayOf(part),
      })),
      club: valuesOf(facts.clubs).map(({ id, founded = '' }) => ({
        id: `club:${id}`,
        day: founded === '' ? '' : earliestDay(founded),
      })),
      country: named('country', valuesOf(facts.countries)),
      'national-team': named(
        'national-team',
        valuesOf(facts.countries).filter(({ nationalTeam }) => nationalTeam),
      ),
      coach: named('coach', valuesOf(facts.coaches)),
      competition: named('competition', valuesOf(facts.competitions)),
      venue: named('venue', valuesOf(facts.venues)),
      confederation: named('confederation', valuesOf(facts.confederations)),
      source: named('source', valuesOf(facts.sources)),
    };
    this.#byKind = new Map(Object.entries(kinds).map(([kind, list]) => [kind, sorted(list)]));
  }

  get kinds(): readonly string[] {
    return [...this.#byKind.keys()];
  }

  all(kind: string): readonly Dated[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** What changes on a day, or on the one before it or after. */
  changing(day: string): readonly string[] {
    const days = [-1, 0, 1].map((by) => shifted(day, by));
    return [...new Set(days.flatMap((one) => this.#changes.get(one) ?? []))].sort();
  }

  /** Those just before a day, those just after it, and some from anywhere. */
  around(kind: string, day: string, random: Random): string[] {
    const list = this.all(kind);
    const found = list.findIndex((one) => one.day > day);
    const at = found < 0 ? list.length : found;
    const near = list.slice(Math.max(0, at - NEAR), at + NEAR);
    const far = list.length === 0 ? [] : random.times(ANYWHERE, ANYWHERE, () => random.of(list));
    return [...new Set([...near, ...far].map(({ id }) => id))];
  }
}

/** The subjects of one day. */
export class Pool {
  readonly day: string;
  readonly #ids: ReadonlyMap<string, readonly string[]>;
  readonly #known: Facts;
  readonly #random: Random;
  /** Ids of what changes around the day, in an order of chance. */
  readonly changing: readonly string[];

  /** @param known what was known by the end of the day. */
  constructor(subjects: Subjects, known: Facts, day: string, random: Random) {
    this.day = day;
    this.#known = known;
    this.#random = random;
    this.#ids = new Map(subjects.kinds.map((kind) => [kind, subjects.around(kind, day, random)]));
    this.#meet(known);
    this.changing = subjects
      .changing(day)
      .map((id) => ({ id, at: random.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ id }) => id);
  }

  /** Who played in the matches, and who led them, is asked about as well. */
  #meet(known: Facts): void {
    const matches = new Set(this.#ids.get('match'));
    const own = known.matches.filter(({ value }) => matches.has(`match:${value.id}`));
    const teams = new Set(own.flatMap(({ value }) => [value.home, value.away]));
    const tenures = new Set(this.#ids.get('tenure'));
    const led = known.tenures.filter(({ value }) => tenures.has(`tenure:${value.id}`));
    for (const { value } of led) teams.add(value.team);
    const add = (kind: string, ids: readonly string[]): void => {
      (this.#ids as Map<string, readonly string[]>).set(kind, [...new Set([...ids, ...this.ids(kind)])]);
    };
    for (const kind of ['club', 'national-team'])
      add(
        kind,
        [...teams].filter((team) => team.startsWith(`${kind}:`)),
      );
    add(
      'coach',
      led.map(({ value }) => `coach:${value.coach}`),
    );
    add('season', [...new Set(own.map(({ value }) => `season:${value.season}`))]);
  }

  ids(kind: string): readonly string[] {
    return this.#ids.get(kind) ?? [];
  }

  /** The id of one of a kind, known on the day or not. */
  id(...kinds: readonly string[]): string {
    return this.#random.of(this.ids(this.#random.of(kinds)));
  }

  /** The slug of one of a kind that was known on the day; null when none was. */
  known(kind: keyof typeof KIND_OF): string | null {
    const list = this.#known[kind];
    const slugs = new Set(this.ids(KIND_OF[kind]).map((id) => id.slice(id.indexOf(':') + 1)));
    const near = list.filter(({ value }) => slugs.has(value.id));
    const among = near.length > 0 ? near : list;
    return among.length === 0 ? null : this.#random.of<{ value: { id: string } }>(among).value.id;
  }

  /** The id of a team that was there on the day. */
  team(): string {
    const clubs = new Set(this.#known.clubs.map(({ value }) => `club:${value.id}`));
    const countries = new Set(
      this.#known.countries.flatMap(({ value }) => (value.nationalTeam ? `national-team:${value.id}` : [])),
    );
    const there = [...this.ids('club'), ...this.ids('national-team')].filter(
      (id) => clubs.has(id) || countries.has(id),
    );
    return this.#random.of(there.length > 0 ? there : [...countries]);
  }

  /** A season that was known on the day; null when none was. */
  season(): { readonly competition: string; readonly label: string; readonly id: string } | null {
    const id = this.known('seasons');
    return this.#known.seasons.find(({ value }) => value.id === id)?.value ?? null;
  }
}

const KIND_OF = {
  clubs: 'club',
  coaches: 'coach',
  countries: 'country',
  seasons: 'season',
  competitions: 'competition',
} as const;
