/** Since when something is known, and until when: later knowledge may undo it. */
import { compareText } from '../../football/match.ts';
import { AFTER_ALL_DAYS } from '../../football/partial-date.ts';

/** ISO days: the first on which it is known, and the first on which it no longer is. */
export interface Spell {
  readonly known: string;
  readonly until?: string | undefined;
}

const endOf = ({ until = AFTER_ALL_DAYS }: Spell): string => until;

const spell = (known: string, until: string): Spell => ({ known, ...(until < AFTER_ALL_DAYS && { until }) });

/** When both are known; null when they never are at once. */
export function overlapOf(a: Spell, b: Spell): Spell | null {
  const known = a.known > b.known ? a.known : b.known;
  const until = endOf(a) < endOf(b) ? endOf(a) : endOf(b);
  return known < until ? spell(known, until) : null;
}

/** When any of them is known, in order; spells that touch are one. */
export function unionOf(spells: readonly Spell[]): readonly Spell[] {
  const all: Spell[] = [];
  for (const next of spells.toSorted((a, b) => compareText(a.known, b.known))) {
    const last = all.at(-1);
    if (last === undefined || endOf(last) < next.known) all.push(next);
    else if (endOf(last) < endOf(next)) all[all.length - 1] = spell(last.known, endOf(next));
  }
  return all;
}

/**
 * When each member was on a list that changed: from the day on which it came onto it until it went.
 * @param lists what was on it from each of the days on; no member twice.
 */
export const spellsOn = (
  days: readonly string[],
  lists: readonly (readonly string[])[],
): readonly (Spell & { readonly member: string })[] =>
  lists.flatMap((list, at) =>
    list
      .filter((member) => lists[at - 1]?.includes(member) !== true)
      .map((member) => {
        const gone = lists.findIndex((later, index) => index > at && !later.includes(member));
        return { member, ...spell(days[at] ?? AFTER_ALL_DAYS, days[gone] ?? AFTER_ALL_DAYS) };
      }),
  );
