/** What a wrong value may have been meant to be: the nearest of the ids and names there are. */
import { distance } from 'fastest-levenshtein';
import { KINDS } from '../../src/graph/nodes/ids.ts';

/** Further away than this share of its length, a value is another word and no slip. */
const SLIP = 0.4;
/** So many are compared for a request; other wrong values hear what form a right one has. */
const MOST_COMPARED = 6_000;

/** Nearer than any slip. */
const EXACT = 0.5;

/** One way to spell something: as an id, or as an id would have its name. */
export interface Spelling {
  readonly slug: string;
  readonly spelt: string;
  /** The day from which it is there; always when absent. */
  readonly knownFrom?: string | undefined;
}

/** Things of one kind. */
export interface Group {
  /** The kind as an id has it, `club:`, or nothing where slugs are asked for. */
  readonly prefix: string;
  readonly ids: readonly Spelling[];
  readonly names: readonly Spelling[];
}

/** What is looked for in one request. */
class Sought {
  readonly #found = new Map<string, string | null>();
  #compared = 0;

  /** @param search is made once for the same value. */
  once(key: string, search: () => string | null): string | null {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = search();
    this.#found.set(key, found);
    return found;
  }

  /** @returns whether one more may be compared. */
  compare(): boolean {
    this.#compared += 1;
    return this.#compared <= MOST_COMPARED;
  }
}

/** By what the values are of: one object a request. */
const soughtIn = new WeakMap<object, Sought>();

/** A value, as far as it tells what is meant. */
interface Said {
  readonly word: string;
  readonly groups: readonly Group[];
  /** From here on it is another word. */
  readonly tooFar: number;
}

/** A kind in front parts off what is not meant; what is of a kind that is not asked for may still be right but for it. */
function saidOf(value: string, groups: readonly Group[]): Said {
  const mark = value.indexOf(':') + 1;
  const word = value.slice(mark).toLowerCase();
  const own = groups.filter(({ prefix }) => mark > 0 && prefix === value.slice(0, mark));
  const isOther = own.length === 0 && KINDS.some((kind) => value.startsWith(`${kind}:`));
  const tooFar = isOther ? EXACT : Math.max(1, Math.floor(word.length * SLIP)) + 1;
  return { word, groups: own.length > 0 ? own : groups, tooFar };
}

/** Ids first: who gives one has mostly misspelt one. */
function* candidatesIn(groups: readonly Group[]): Generator<readonly [Group, Spelling]> {
  for (const group of groups) for (const one of group.ids) yield [group, one];
  for (const group of groups) for (const one of group.names) yield [group, one];
}

function search(sought: Sought, { word, groups, tooFar }: Said, isThere: (day?: string) => boolean) {
  let best: string | null = null;
  let least = tooFar;
  for (const [{ prefix }, { slug, spelt, knownFrom }] of candidatesIn(groups)) {
    // One that is longer or shorter by more is further away.
    if (Math.abs(spelt.length - word.length) > least || (tooFar === EXACT && spelt !== word)) continue;
    if (!sought.compare()) break;
    // What is cut short is as far from its whole as from another word of that length.
    const away = distance(word, spelt) - (spelt.startsWith(word) ? 0.5 : 0);
    if (away < least && isThere(knownFrom)) [best, least] = [`${prefix}${slug}`, away];
  }
  return best;
}

/**
 * The nearest value, looked for once a request; null when none is near, or too many were compared.
 * @param data one object a request.
 * @param isThere whether what is known from a day on is there.
 */
export function nearestIn(
  data: object,
  { what, said }: { readonly what: string; readonly said: string },
  groups: () => readonly Group[],
  isThere: (day?: string) => boolean,
): string | null {
  const sought = soughtIn.get(data) ?? new Sought();
  soughtIn.set(data, sought);
  return sought.once(`${what} ${said}`, () => search(sought, saidOf(said, groups()), isThere));
}
