import type { SeasonRecord } from '../../documents/catalogue.ts';
import { knownOf, without } from '../../model/kit/known.ts';
import { seasons } from '../../model/tables/seasons.ts';
import { isolateCache } from '../isolate-caches.ts';
import { knownBy } from '../matches/match-view.ts';

type Made = WeakMap<SeasonRecord, SeasonRecord>;

/** Records of seasons that are not over. Each is made once, so that views of it can be cached. */
class OngoingSeasons {
  #begun: Made = new WeakMap();
  #unscheduled: Made = new WeakMap();

  /** Without its last day, and everything else that is known only from that day on. */
  of(record: SeasonRecord): SeasonRecord {
    return this.#made(this.#begun, record, (made) => knownOf(seasons, made, () => false));
  }

  /** Without its first day, too. */
  unscheduled(record: SeasonRecord): SeasonRecord {
    return this.#made(this.#unscheduled, record, (made) => without(this.of(made), ['start']));
  }

  #made(all: Made, record: SeasonRecord, make: (record: SeasonRecord) => SeasonRecord): SeasonRecord {
    const made = all.get(record) ?? make(record);
    all.set(record, made);
    return made;
  }

  clear(): void {
    this.#begun = new WeakMap();
    this.#unscheduled = new WeakMap();
  }
}

const ongoing = isolateCache(new OngoingSeasons());

/**
 * The record of a season as it stood on the as-of day: null before it was known; without its last day while that was
 * to come, and without its first until a match of that day was known.
 */
export function seasonAsOf(record: SeasonRecord, asOf: string | null): SeasonRecord | null {
  if (!knownBy(record.knownFrom, asOf)) return null;
  if (!knownBy(record.startKnownFrom, asOf)) return ongoing.unscheduled(record);
  return knownBy(record.end, asOf) ? record : ongoing.of(record);
}
