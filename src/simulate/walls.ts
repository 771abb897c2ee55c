/** The limits of the present layout, and the number of matches at which each is reached. */
import { CACHE_CHARACTERS } from '../store/document-cache.ts';
import { LIMITS } from './prices.ts';
import { type Growth, reaches, type Sizes, totalOf } from './sizes.ts';

/** A limit, and when it is reached. */
export interface Wall {
  readonly what: string;
  /** Infinite when matches never reach it. */
  readonly matches: number;
}

/** Bytes that one match takes in relational tables, keys and indexes included. */
export interface Relational {
  readonly bytesPerMatch: number;
  readonly rowsPerMatch: number;
}

const first = (walls: readonly Wall[]): Wall =>
  walls.reduce((wall, other) => (other.matches < wall.matches ? other : wall), {
    what: 'none that matches bring about',
    matches: Number.POSITIVE_INFINITY,
  });

/** The first kind of document whose largest one reaches a size. */
const largestReaches = (growth: Growth, limit: number, what: string): Wall =>
  first(
    [...growth].map(([kind, { largest }]) => ({ what: `${kind} ${what}`, matches: reaches(largest, limit) })),
  );

const sumOf = (growth: Growth, of: 'bytes' | 'documents') => ({
  base: [...growth.values()].reduce((sum, lines) => sum + lines[of].base, 0),
  perMatch: [...growth.values()].reduce((sum, lines) => sum + lines[of].perMatch, 0),
});

/** KV and static assets take no document above 25 MiB. */
export const valueWall = (growth: Growth): Wall => largestReaches(growth, LIMITS.value, 'passes 25 MiB');

/** A document that is larger than the cache of an isolate is read again for every request that needs it. */
export const memoryWall = (growth: Growth): Wall =>
  largestReaches(growth, CACHE_CHARACTERS, `passes the ${CACHE_CHARACTERS / 1e6} MB an isolate keeps`);

export function freeWalls(growth: Growth, versions: number): readonly Wall[] {
  return [
    {
      what: 'a first publication needs more than one day of 1,000 writes',
      matches: reaches(sumOf(growth, 'documents'), LIMITS.kvWritesFree),
    },
    {
      what: `${versions} versions pass 1 GB`,
      matches: reaches(sumOf(growth, 'bytes'), LIMITS.kvStorageFree / versions),
    },
    {
      what: 'as static assets: 20,000 files',
      matches: reaches(sumOf(growth, 'documents'), LIMITS.assetsFree),
    },
  ];
}

/** By engine, each with the limit that it reaches first. */
export function wallsOf(growth: Growth, { bytesPerMatch }: Relational): Readonly<Record<string, Wall>> {
  const value = valueWall(growth);
  const memory = memoryWall(growth);
  const files = {
    what: '100,000 files a version',
    matches: reaches(sumOf(growth, 'documents'), LIMITS.assets),
  };
  const database = { what: '10 GB', matches: Math.floor(LIMITS.database / bytesPerMatch) };
  return {
    kv: first([value, memory]),
    assets: first([value, memory, files]),
    r2: memory,
    d1: { ...database, what: 'a database passes 10 GB: then one a confederation' },
    objects: { ...database, what: 'an object passes 10 GB: then one a country' },
    postgres: { what: 'none that matches bring about; one region writes', matches: Number.POSITIVE_INFINITY },
  };
}

/** The reasons why the present layout cannot serve this size; none when it can. */
export function broken(sizes: Sizes): readonly string[] {
  return [...sizes].flatMap(([kind, { largest }]) => {
    if (largest > LIMITS.value)
      return [`${kind}: ${(largest / 1e6).toFixed(1)} MB is more than the 25 MiB of a value of KV`];
    return largest > CACHE_CHARACTERS
      ? [
          `${kind}: ${(largest / 1e6).toFixed(1)} MB is more than the ${CACHE_CHARACTERS / 1e6} MB an isolate keeps`,
        ]
      : [];
  });
}

export const documentsOf = (sizes: Sizes): number => totalOf(sizes, ({ documents }) => documents);
export const bytesOf = (sizes: Sizes): number => totalOf(sizes, ({ bytes }) => bytes);
