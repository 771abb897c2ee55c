/** Finds the legs of ties, which the source does not give: a shoot-out after a second leg decides the tie and not the match. */
import { daysBetween } from '../../football/partial-date.ts';
import type {
  InternationalResult,
  InternationalShootout,
} from '../../sources/international-results/index.ts';

export interface InternationalFixture {
  readonly date: string;
  readonly home: string;
  readonly away: string;
}

export const keyOf = ({ date, home, away }: InternationalFixture): string => `${date} ${home} ${away}`;

/** The most days between two legs that a shoot-out followed. Most take one international window, or two; Brazil v Argentina of 2012 took 63 days. */
const MOST_DAYS = 65;

/** The first leg of a match that a shoot-out followed: the same sides shortly before, at the ground of the other. */
function firstLeg(
  second: InternationalResult,
  season: readonly InternationalResult[],
): InternationalResult | undefined {
  if (second.neutral) return undefined;
  return season.findLast(
    ({ date, home, away, neutral }) =>
      !neutral &&
      home === second.away &&
      away === second.home &&
      date < second.date &&
      daysBetween(date, second.date) <= MOST_DAYS,
  );
}

/**
 * The legs of ties of two that ended in a shoot-out, by fixture.
 * @param season matches of one tournament, oldest first.
 */
export function legsIn(
  season: readonly InternationalResult[],
  shootouts: ReadonlyMap<string, readonly InternationalShootout[]>,
): ReadonlyMap<string, 1 | 2> {
  const legs = new Map<string, 1 | 2>();
  for (const match of season) {
    if (!shootouts.has(keyOf(match))) continue;
    const first = firstLeg(match, season);
    if (first === undefined) continue;
    legs.set(keyOf(first), 1).set(keyOf(match), 2);
  }
  return legs;
}
