/** What one operation is about: a season and what belongs to it, so that its parts often meet. */
import type { Random } from '../support/random.ts';
import type { Named, Pool, PooledSeason } from './pool.ts';

const DAY = 86_400_000;
/** Most days asked for lie in the time that most facts are of; the others where little or nothing is known. */
const MOST: readonly [string, string] = ['1930-01-01', '2026-12-31'];
const ALL: readonly [string, string] = ['1850-01-01', '2100-12-31'];
const PREDICATES = [
  'full-time',
  'coach',
  'country',
  'founded',
  'home ground',
  'member of',
  'began',
  'played',
];

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

export class Theme {
  readonly #pool: Pool;
  readonly #random: Random;
  readonly season: PooledSeason;

  constructor(pool: Pool, random: Random) {
    this.#pool = pool;
    this.#random = random;
    this.season = random.of(pool.seasons);
  }

  get version(): string {
    return this.#pool.version;
  }

  /** Seldom is something asked for that is in another season, or nowhere. */
  #often<T>(own: readonly T[], others: readonly T[]): T {
    return this.#random.of(
      own.length > 0 && (others.length === 0 || this.#random.chance(0.8)) ? own : others,
    );
  }

  /** One of a kind of id, mostly one of the season; anything where there is no such kind. */
  of(kind: string): Named {
    const all = this.#pool.byKind.get(kind);
    if (all === undefined) return this.anything();
    return this.#often(this.season.parts.get(kind) ?? [], all);
  }

  team(): string {
    const { parts } = this.season;
    const kinds = ['club', 'national-team'];
    const own = kinds.filter((kind) => parts.has(kind));
    return this.of(this.#random.of(own.length > 0 ? own : kinds)).id;
  }

  anything(): Named {
    return this.#random.chance(0.4)
      ? this.of(this.#random.chance(0.5) ? 'club' : 'national-team')
      : this.of(this.#random.of([...this.#pool.byKind.keys()]));
  }

  stage(): string {
    return this.#often(this.season.stages, ['r16', 'qf', 'sf', 'final', 'nowhere']);
  }

  group(): string {
    return this.#often(this.season.groups, ['A', '1']);
  }

  /** Of the same competition, mostly. */
  label(): string {
    const { competition, label } = this.season;
    const same = this.#pool.seasons.filter((one) => one.competition === competition);
    return this.#random.chance(0.6) ? label : this.#random.of(same).label;
  }

  predicate(): string {
    return this.#random.of(PREDICATES);
  }

  /** Around the season, in the years before, when nobody knew of it, or at any time. */
  day(): string {
    const { from, to } = this.season;
    if (this.#random.chance(0.4)) return this.#between(from, to, 120);
    if (this.#random.chance(0.4)) return this.#between(`${Number(from.slice(0, 4)) - 8}-01-01`, from, 0);
    return this.#random.chance(0.85) ? this.#between(...MOST, 0) : this.#between(...ALL, 0);
  }

  /** @param around days more at both ends. */
  #between(from: string, to: string, around: number): string {
    const [first, last] = [Date.parse(from) - around * DAY, Date.parse(to) + around * DAY];
    return isoDay(first + this.#random.between(0, Math.floor((last - first) / DAY)) * DAY);
  }
}
