/**
 * When an isolate looks for a new version. Each look is a paid KV read. So a busy isolate looks every ten seconds,
 * and a quiet one every fifty; traffic bounds the reads of a day. Times are in milliseconds.
 */

import { lasts } from '../../edge/span.ts';

/** The time after which a busy isolate looks again. */
export const POINTER_AGE_MS = 10_000;
/** The number of requests since the last look that makes an isolate busy. */
const BUSY_REQUESTS = 25;
/** The time after which any isolate looks again with its next request. */
const QUIET_AGE_MS = 50_000;
/**
 * Up to this age of the version, the isolate looks behind the answer. Beyond, the answer waits for the look. An older
 * version is reported as stale.
 */
export const FRESH_MS = 60_000;
/** How long an answer waits for a look while the isolate holds a version. */
export const LOOK_MS = 1_000;
/** How long after its last successful look an isolate serves the version it holds: a day. */
export const KEPT_MS = 86_400_000;

/**
 * `BEHIND`: look, and answer meanwhile. `AHEAD`: look first, for at most `LOOK_MS`. `MUST`: the held version is too
 * old.
 */
export type Due = 'NOT' | 'BEHIND' | 'AHEAD' | 'MUST';

export class Polling {
  #asked = 0;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /**
   * Counts one more request.
   * @param readAt when the held version was last known to be current.
   */
  due(now: number, readAt: number): Due {
    this.#asked += 1;
    if (!lasts(readAt, KEPT_MS, now)) return 'MUST';
    if (lasts(this.#lookedAt, POINTER_AGE_MS, now)) return 'NOT';
    if (now - this.#lookedAt > FRESH_MS) return 'AHEAD';
    const isDue = !lasts(this.#lookedAt, QUIET_AGE_MS, now) || this.#asked >= BUSY_REQUESTS;
    return isDue ? 'BEHIND' : 'NOT';
  }

  looked(now: number): void {
    this.#lookedAt = now;
    this.#asked = 0;
  }
}

const DAY_SECONDS = 86_400;

/**
 * KV reads a day that one isolate makes to look for new versions.
 * @param requests a day that reach it, evenly spread.
 */
export function pointerReadsADay(requests: number): number {
  if (requests === 0) return 0;
  const between = DAY_SECONDS / requests;
  const wanted = Math.min(QUIET_AGE_MS / 1000, Math.max(POINTER_AGE_MS / 1000, BUSY_REQUESTS * between));
  return Math.floor(DAY_SECONDS / Math.max(between, wanted));
}
