import type { Store } from '../../store/store.ts';
import { indexOf } from '../catalogue-index.ts';

/** What a monitor wants to know of a version. */
interface DataState {
  /** When it was published, RFC 3339; null when no log has it. */
  readonly publishedAt: string | null;
  /** Seconds since then; null when no log has it. */
  readonly ageSeconds: number | null;
  /** The last day that facts are about. */
  readonly knownThrough: string;
  /** Number of records by kind, matches to come included. */
  readonly coverage: {
    readonly competitions: number;
    readonly seasons: number;
    readonly matches: number;
  };
}

/** An unreadable log takes nothing from answers, so it counts as no fault here. */
async function publishedAt(store: Store): Promise<string | null> {
  try {
    return (await store.history())?.publications.at(-1)?.publishedAt ?? null;
  } catch {
    return null;
  }
}

/**
 * @param now milliseconds since 1970.
 * @throws StoreError when the catalogue cannot be read.
 */
export async function dataState(store: Store, now: number): Promise<DataState> {
  const [catalogue, published] = await Promise.all([store.catalogue(), publishedAt(store)]);
  const { competitions, seasons, knownThrough } = indexOf(catalogue);
  const matches = seasons.all().reduce((sum, season) => sum + season.matches, 0);
  return {
    publishedAt: published,
    ageSeconds: published === null ? null : Math.max(0, Math.floor((now - Date.parse(published)) / 1000)),
    knownThrough,
    coverage: { competitions: competitions.size, seasons: seasons.size, matches },
  };
}
