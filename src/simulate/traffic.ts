/** What a load means for the store, with every assumption named. */
import { pointerReadsADay } from '../store/isolate/polling.ts';
import type { ColdReads } from './reads.ts';

const DAYS_A_MONTH = 30;

/** What is assumed where nothing here can measure it. */
export interface Assumptions {
  /** Requests a day. */
  readonly requests: number;
  /** Isolates that are warm at any time. */
  readonly isolates: number;
  /** Of 1, the part of requests that the front cache answers. */
  readonly cached: number;
  /** Of 1, the part of executed requests that need a document the isolate does not hold. */
  readonly reading: number;
  /** Hours until an isolate is replaced by one that holds nothing. */
  readonly isolateHours: number;
  /** CPU of an executed request, in milliseconds. */
  readonly cpuMs: number;
  /** Rows an SQL engine scans for a request. */
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

/** All counts are of a month. */
export interface Traffic {
  readonly requests: number;
  /** Requests that no cache answers. */
  readonly executed: number;
  readonly cpuMs: number;
  /** Keys read to learn which version is served. */
  readonly pointerReads: number;
  /** Keys read by isolates that hold nothing. */
  readonly coldReads: number;
  /** Keys read for documents that an isolate does not hold, or no more. */
  readonly documentReads: number;
  /** Executed requests a second, when three times as many come as on average. */
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
