/** What a load asks of the store. Every assumption has a name. */
import { pointerReadsADay } from '../store/isolate/polling.ts';
import type { ColdReads } from './reads.ts';

const DAYS_A_MONTH = 30;

/** Assumptions: what cannot be measured here. */
export interface Assumptions {
  /** Requests a day. */
  readonly requests: number;
  /** Isolates that are warm at the same time. */
  readonly isolates: number;
  /** The share of requests that the front cache answers, from 0 to 1. */
  readonly cached: number;
  /** The share of executed requests that need a document the isolate does not hold, from 0 to 1. */
  readonly reading: number;
  /** Hours until a new isolate replaces one. */
  readonly isolateHours: number;
  /** CPU of an executed request, in milliseconds. */
  readonly cpuMs: number;
  /** Rows that an SQL engine scans for a request. */
  readonly rows: number;
  /** Versions whose documents are kept. */
  readonly versions: number;
  /** Documents that a matchday changes. */
  readonly matchdayWrites: number;
}

export const DEFAULTS: Omit<Assumptions, 'requests'> = {
  isolates: 2_000,
  cached: 0.9,
  reading: 0.1,
  isolateHours: 1,
  cpuMs: 1,
  rows: 400,
  versions: 3,
  matchdayWrites: 60,
};

/** All counts are for a month. */
export interface Traffic {
  readonly requests: number;
  /** Requests that no cache answers. */
  readonly executed: number;
  readonly cpuMs: number;
  /** Keys that are read to learn which version is served. */
  readonly pointerReads: number;
  /** Keys that isolates with empty caches read. */
  readonly coldReads: number;
  /** Keys of documents that an isolate does not hold, or no longer holds. */
  readonly documentReads: number;
  /** Executed requests a second at three times the average load. */
  readonly peak: number;
}

const PEAK = 3;

export function trafficOf(assumed: Assumptions, cold: ColdReads): Traffic {
  const requests = assumed.requests * DAYS_A_MONTH;
  const reaching = assumed.requests * (1 - assumed.cached);
  const executed = reaching * DAYS_A_MONTH;
  const keys = [...cold.keys.values()].reduce((sum, count) => sum + count, 0);
  const starts = (assumed.isolates * 24 * DAYS_A_MONTH) / assumed.isolateHours;
  return {
    requests,
    executed,
    cpuMs: executed * assumed.cpuMs,
    pointerReads: assumed.isolates * pointerReadsADay(reaching / assumed.isolates) * DAYS_A_MONTH,
    coldReads: starts * keys,
    documentReads: executed * assumed.reading,
    peak: (executed / (DAYS_A_MONTH * 86_400)) * PEAK,
  };
}
