/** List prices and limits, each with its page and the day it was read. In US dollars, without taxes and discounts. */

interface Price {
  /** The unit that is paid for: `1 M requests`. */
  readonly unit: string;
  readonly usd: number;
  /** The units a month that the plan of $5 a month includes. */
  readonly included: number;
}

const MILLION = 1e6;

export const PRICES = {
  workersRequests: { unit: '1 M requests', usd: 0.3, included: 10 },
  workersCpu: { unit: '1 M ms of CPU', usd: 0.02, included: 30 },
  kvReads: { unit: '1 M keys read', usd: 0.5, included: 10 },
  kvWrites: { unit: '1 M keys written', usd: 5, included: 1 },
  kvStorage: { unit: '1 GB a month', usd: 0.5, included: 1 },
  r2Reads: { unit: '1 M reads (class B)', usd: 0.36, included: 10 },
  r2Writes: { unit: '1 M writes (class A)', usd: 4.5, included: 1 },
  r2Storage: { unit: '1 GB a month', usd: 0.015, included: 10 },
  sqlRowsRead: { unit: '1 M rows read (D1, Durable Objects)', usd: 0.001, included: 25_000 },
  sqlRowsWritten: { unit: '1 M rows written (D1, Durable Objects)', usd: 1, included: 50 },
  d1Storage: { unit: '1 GB a month', usd: 0.75, included: 5 },
  objectRequests: { unit: '1 M requests to Durable Objects', usd: 0.15, included: 1 },
  objectDuration: { unit: '1 M GB-s of Durable Objects', usd: 12.5, included: 0.4 },
  objectStorage: { unit: '1 GB a month', usd: 0.2, included: 5 },
  postgresCompute: { unit: '1 CU-hour (1 vCPU, 4 GB) of Neon, plan Launch', usd: 0.106, included: 0 },
  postgresStorage: { unit: '1 GB a month of Neon, plan Launch', usd: 0.35, included: 0 },
} as const satisfies Record<string, Price>;

/** The base price of a paid plan, in dollars a month. */
export const WORKERS_PAID_USD = 5;

interface PriceSource {
  readonly of: string;
  readonly page: string;
  /** ISO day or month on which it was read, or last changed. */
  readonly read: string;
}

export const PRICE_SOURCES: readonly PriceSource[] = [
  {
    of: 'Workers, static assets',
    page: 'https://developers.cloudflare.com/workers/platform/pricing/',
    read: '2026-11',
  },
  { of: 'Workers KV', page: 'https://developers.cloudflare.com/kv/platform/pricing/', read: '2026-11' },
  { of: 'R2', page: 'https://developers.cloudflare.com/r2/pricing/', read: '2026-11' },
  { of: 'D1', page: 'https://developers.cloudflare.com/d1/platform/pricing/', read: '2026-11' },
  {
    of: 'Durable Objects',
    page: 'https://developers.cloudflare.com/durable-objects/platform/pricing/',
    read: '2026-11',
  },
  {
    of: 'Hyperdrive (in every plan)',
    page: 'https://developers.cloudflare.com/hyperdrive/platform/pricing/',
    read: '2026-11',
  },
  {
    of: 'PostgreSQL, Neon as an example',
    page: 'https://neon.com/docs/introduction/plans',
    read: '2026-11-12',
  },
];

const MIB = 1024 * 1024;
const GB = 1e9;

/** Limits of the platform, from the pages above. */
export const LIMITS = {
  /** Bytes of a KV value, or of a static asset. */
  value: 25 * MIB,
  /** Static assets of one version of a Worker. */
  assets: 100_000,
  assetsFree: 20_000,
  /** Writes a day, and stored bytes, of the free plan of KV. */
  kvWritesFree: 1_000,
  kvStorageFree: GB,
  /** Bytes of one D1 database, or of one Durable Object. */
  database: 10 * GB,
  /** Queries a second of one D1 database or Durable Object, if each takes a millisecond. */
  databaseQueries: 1_000,
  /** Connections of one Hyperdrive configuration. */
  connections: 100,
} as const;

/** @param units a month, in millions or in gigabytes. */
export const costOf = ({ usd, included }: Price, units: number): number =>
  Math.max(0, units - included) * usd;

/** @param count a month. The price is for a million. */
export const costOfMillions = (price: Price, count: number): number => costOf(price, count / MILLION);

export const gigabytes = (bytes: number): number => bytes / GB;
