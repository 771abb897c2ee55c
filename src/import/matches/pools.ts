import type { IdentifiedMatch } from './raw.ts';

/** Fewer teams are no group. */
const SMALLEST = 3;

/**
 * The groups of a group stage when the source names none. Teams that play only each other are a group. Groups are
 * numbered in the order in which they began, since their letters are unknown.
 * @returns number of the group by team; null when the matches do not form groups.
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
