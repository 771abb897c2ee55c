/** What each engine that could hold the graph costs in a month. */
import { costOf, costOfMillions, gigabytes, PRICES, WORKERS_PAID_USD } from './prices.ts';
import type { Assumptions, Traffic } from './traffic.ts';
import type { Relational } from './walls.ts';

export interface Load {
  readonly assumed: Assumptions;
  readonly traffic: Traffic;
  readonly matches: number;
  /** Bytes of all documents of a version. */
  readonly bytes: number;
  readonly documents: number;
  readonly relational: Relational;
}

/** Dollars a month, without requests and CPU. */
interface LayoutCost {
  readonly reads: number;
  readonly storage: number;
  /** One first publication of everything, and a matchday every day. */
  readonly writes: number;
}

const MONTHLY_MATCHDAYS = 30;

/** Dollars a month for requests and CPU, which are the same for every engine. */
export const baseCost = ({ requests, cpuMs }: Traffic): number =>
  WORKERS_PAID_USD +
  costOfMillions(PRICES.workersRequests, requests) +
  costOfMillions(PRICES.workersCpu, cpuMs);

const writesOf = ({ documents, assumed }: Load): number =>
  documents + assumed.matchdayWrites * MONTHLY_MATCHDAYS;

const kept = ({ bytes, assumed }: Load): number => gigabytes(bytes * assumed.versions);

function kv(load: Load, pointerReads: number): LayoutCost {
  const { coldReads, documentReads } = load.traffic;
  return {
    reads: costOfMillions(PRICES.kvReads, pointerReads + coldReads + documentReads),
    storage: costOf(PRICES.kvStorage, kept(load)),
    writes: costOfMillions(PRICES.kvWrites, writesOf(load)),
  };
}

const r2 = (load: Load): LayoutCost => ({
  reads: costOfMillions(PRICES.r2Reads, load.traffic.coldReads + load.traffic.documentReads),
  storage: costOf(PRICES.r2Storage, kept(load)),
  writes: costOfMillions(PRICES.r2Writes, writesOf(load)),
});

const rowsOf = ({ matches, relational }: Load): number => matches * relational.rowsPerMatch;
const tables = ({ matches, relational }: Load): number => gigabytes(matches * relational.bytesPerMatch);

const d1 = (load: Load): LayoutCost => ({
  reads: costOfMillions(PRICES.sqlRowsRead, load.traffic.executed * load.assumed.rows),
  storage: costOf(PRICES.d1Storage, tables(load)),
  writes: costOfMillions(PRICES.sqlRowsWritten, rowsOf(load)),
});

/** A Durable Object is billed for 128 MB while it works: five milliseconds for a request. */
const OBJECT_GB_SECONDS = 0.128 * 0.005;

const objects = (load: Load): LayoutCost => ({
  reads:
    costOfMillions(PRICES.objectRequests, load.traffic.executed) +
    costOfMillions(PRICES.objectDuration, load.traffic.executed * OBJECT_GB_SECONDS) +
    costOfMillions(PRICES.sqlRowsRead, load.traffic.executed * load.assumed.rows),
  storage: costOf(PRICES.objectStorage, tables(load)),
  writes: costOfMillions(PRICES.sqlRowsWritten, rowsOf(load)),
});

const HOURS_A_MONTH = 730;
/** CPU of the database for a request, in seconds. */
const QUERY_SECONDS = 0.002;

/** The vCPUs that three times the average load keeps busy, at least one, all month. */
const postgres = (load: Load): LayoutCost => ({
  reads: costOf(
    PRICES.postgresCompute,
    Math.max(1, Math.ceil(load.traffic.peak * QUERY_SECONDS)) * HOURS_A_MONTH,
  ),
  storage: costOf(PRICES.postgresStorage, tables(load)),
  writes: 0,
});

interface Layout {
  readonly name: string;
  /** Which of the limits the engine itself has. */
  readonly wall: string;
  readonly cost: (load: Load) => LayoutCost;
}

export const LAYOUTS: readonly Layout[] = [
  { name: 'Workers KV as it stands', wall: 'kv', cost: (load) => kv(load, load.traffic.pointerReads) },
  { name: 'Workers KV, version as a variable', wall: 'kv', cost: (load) => kv(load, 0) },
  { name: 'static assets', wall: 'assets', cost: () => ({ reads: 0, storage: 0, writes: 0 }) },
  { name: 'R2', wall: 'r2', cost: r2 },
  { name: 'D1', wall: 'd1', cost: d1 },
  { name: 'Durable Objects', wall: 'objects', cost: objects },
  { name: 'PostgreSQL through Hyperdrive', wall: 'postgres', cost: postgres },
];
