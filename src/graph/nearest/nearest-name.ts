import { SLIP, slipsBetween } from './slip.ts';

/** Longer than any name; what is longer is not compared. */
const LONGEST = 100;

/** The name that may have been meant; null when none is near. */
export function nearestName(said: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(Math.min(said.length, LONGEST) * SLIP) + 1;
  for (const name of names) {
    // Some write only the beginning of a name, or leave out the number in front.
    const isPart = said.length > 2 && name.includes(said);
    const away = isPart ? 0 : slipsBetween(said.slice(0, LONGEST), name);
    if (away < least) [best, least] = [name, away];
  }
  return best;
}
