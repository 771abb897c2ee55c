import type { IdentifiedMatch } from './raw.ts';

/** Fewer teams than this are no group. */
const SMALLEST = 3;

/**
 * The groups of a group stage whose source names none: who plays only among each other is one. Numbered in the order in which
 * they began, since their letters are not told.
 * @returns team → number of its group; null when the matches part no groups.
 */
export function poolsOf(matches: readonly IdentifiedMatch[]): ReadonlyMap<string, string> | null {
  const pools = new Map<string, Set<string>>();
  for (const { home, away } of matches) {
    const [a, b] = [pools.get(home) ?? new Set([home]), pools.get(away) ?? new Set([away])];
    const joined = new Set([...a, ...b]);
    for (const team of joined) pools.set(team, joined);
  }
  const distinct = [...new Set(pools.values())];
  if (distinct.length < 2 || distinct.some((pool) => pool.size < SMALLEST)) return null;
  return new Map(
    distinct.flatMap((pool, index) => [...pool].map((team) => [team, String(index + 1)] as const)),
  );
}
