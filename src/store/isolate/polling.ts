/**
 * When an isolate looks whether there is a new version. Each look is a KV read that is paid for, so a busy isolate looks
 * every ten seconds and one that is asked now and then every fifty: the reads of a day are bounded by traffic. Times are
 * in milliseconds.
 */

/** A busy isolate looks again after so long. */
export const POINTER_AGE_MS = 10_000;
/** Requests since the last look that make an isolate a busy one. */
const BUSY_REQUESTS = 25;
/** Any isolate that is asked looks again after so long. */
const QUIET_AGE_MS = 50_000;
/** Up to here it looks behind the answer; beyond, the answer waits for it. What is older is told to be stale. */
export const FRESH_MS = 60_000;
/** How long an answer waits for a look while the isolate holds a version. */
export const LOOK_MS = 1_000;
/** How long an isolate goes on with the version it holds, after the last look that succeeded: a day. */
export const KEPT_MS = 86_400_000;

/** `BEHIND`: look, and answer meanwhile. `AHEAD`: look first, for `LOOK_MS` at most. `MUST`: what is held is too old. */
export type Due = 'NOT' | 'BEHIND' | 'AHEAD' | 'MUST';

export class Polling {
  #asked = 0;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /**
   * Counts one request more.
   * @param readAt when the version held was last known to be current.
   */
  due(now: number, readAt: number): Due {
    this.#asked += 1;
    if (now - readAt > KEPT_MS) return 'MUST';
    const since = now - this.#lookedAt;
    if (since >= 0 && since < POINTER_AGE_MS) return 'NOT';
    if (since > FRESH_MS) return 'AHEAD';
    // A clock that was put back would otherwise keep it from looking for as long.
    const isDue = since < 0 || since >= QUIET_AGE_MS || this.#asked >= BUSY_REQUESTS;
    return isDue ? 'BEHIND' : 'NOT';
  }

  looked(now: number): void {
    this.#lookedAt = now;
    this.#asked = 0;
  }
}

const DAY_SECONDS = 86_400;

/**
 * KV reads a day that one isolate makes to see new versions.
 * @param requests a day that reach it, evenly spread.
 */
export function pointerReadsADay(requests: number): number {
  if (requests === 0) return 0;
  const between = DAY_SECONDS / requests;
  const wanted = Math.min(QUIET_AGE_MS / 1000, Math.max(POINTER_AGE_MS / 1000, BUSY_REQUESTS * between));
  return Math.floor(DAY_SECONDS / Math.max(between, wanted));
}
