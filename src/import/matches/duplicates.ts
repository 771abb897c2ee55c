import type { Placed, Reject } from './raw.ts';

const keysOf = ({ fact, section, home, away }: Placed): readonly string[] => {
  const day = `${fact.date} ${home} ${away}`;
  return fact.round.length === 0
    ? [day]
    : [day, `${section ?? ''} ${fact.round.join(', ')} / ${home} ${away}`];
};

/** A fixture that was put off stands again with its result: the row with the result is the one to take. */
const isBetter = (later: Placed, earlier: Placed): boolean =>
  earlier.fact.score === null && later.fact.score !== null;

/**
 * A fixture that stands twice is taken over once. The same two teams at the same ground on the same day, or under the
 * same heading, are one match; two legs and replays differ in one or the other.
 */
export function withoutRepeats(matches: readonly Placed[], reject: Reject): readonly Placed[] {
  const seen = new Map<string, Placed>();
  const kept = new Set<Placed>();
  for (const match of matches) {
    const keys = keysOf(match);
    const before = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    const wins = before === undefined || isBetter(match, before);
    const [repeat, first] = wins ? [before, match] : [match, before];
    if (repeat !== undefined) {
      reject(repeat.fact, `repeats ${first?.fact.path}:${first?.fact.line}, the same fixture`);
      kept.delete(repeat);
    }
    if (!wins) continue;
    kept.add(match);
    for (const key of keys) seen.set(key, match);
  }
  return [...kept];
}
