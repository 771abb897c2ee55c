import type { SeasonRecord } from '../../documents/catalogue.ts';
import { isolateCache } from '../isolate-caches.ts';
import { knownBy } from '../matches/match-view.ts';

/**
 * Records of seasons that are not over, without their last day. Each is made once, so that views of it can be cached.
 */
class GoingOn {
  #records = new WeakMap<SeasonRecord, SeasonRecord>();

  of(record: SeasonRecord): SeasonRecord {
    const known = this.#records.get(record);
    if (known !== undefined) return known;
    const { end: _end, ...made } = record;
    this.#records.set(record, made);
    return made;
  }

  clear(): void {
    this.#records = new WeakMap();
  }
}

const goingOn = isolateCache(new GoingOn());

/**
 * The record of a season as it stood on the as-of day: null before it was known, and without its last day while that
 * was to come.
 */
export function seasonAsOf(record: SeasonRecord, asOf: string | null): SeasonRecord | null {
  if (!knownBy(record.knownFrom, asOf)) return null;
  return knownBy(record.end, asOf) ? record : goingOn.of(record);
}
