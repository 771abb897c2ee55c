/** What a wrong value may have been meant to be: the nearest of the ids and names there are. */
import { distance } from 'fastest-levenshtein';
import { KINDS } from '../../documents/ids.ts';

/** Further away than this share of its length, a value is another word and no slip. */
const SLIP = 0.4;
/** So many are compared for a request; other wrong values hear what form a right one has. */
const MOST_COMPARED = 6_000;

/** No other spelling is looked for where one is so near. */
const SURELY = 1;
/** Nearer than any slip. */
const EXACT = 0.5;

/** One way to spell something, as an id would have its name. */
export interface Spelling {
  readonly slug: string;
  readonly spelt: string;
}

/** Things of one kind. */
export interface Group {
  /** The kind as an id has it, `club:`, or nothing where slugs are asked for. */
  readonly prefix: string;
  readonly ids: () => readonly string[];
  /** For these every record has to be made, so they are looked at where no id is near. */
  readonly names?: () => readonly Spelling[];
  /** Whether it is there on the day. */
  readonly isThere: (slug: string) => boolean;
}

/** What is looked for in one request. */
class NearestSearch {
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
const soughtIn = new WeakMap<object, NearestSearch>();

/** A value, as far as it tells what is meant. */
interface NearestMessage {
  readonly word: string;
  readonly groups: readonly Group[];
  /** From here on it is another word. */
  readonly tooFar: number;
}

/** A kind in front parts off what is not meant; what is of a kind that is not asked for may still be right but for it. */
function saidOf(value: string, groups: readonly Group[]): NearestMessage {
  const mark = value.indexOf(':') + 1;
  const word = value.slice(mark).toLowerCase();
  const own = groups.filter(({ prefix }) => mark > 0 && prefix === value.slice(0, mark));
  const isOther = own.length === 0 && KINDS.some((kind) => value.startsWith(`${kind}:`));
  const tooFar = isOther ? EXACT : Math.max(1, Math.floor(word.length * SLIP)) + 1;
  return { word, groups: own.length > 0 ? own : groups, tooFar };
}

function* idsOf(groups: readonly Group[]): Generator<readonly [Group, Spelling]> {
  for (const group of groups) for (const slug of group.ids()) yield [group, { slug, spelt: slug }];
}

function* namesOf(groups: readonly Group[]): Generator<readonly [Group, Spelling]> {
  for (const group of groups) for (const spelling of group.names?.() ?? []) yield [group, spelling];
}

interface Near {
  readonly id: string | null;
  readonly away: number;
}

/** The nearest of some, or what was nearer before. */
function nearestOf(
  sought: NearestSearch,
  { word, tooFar }: NearestMessage,
  candidates: Iterable<readonly [Group, Spelling]>,
  before: Near,
): Near {
  let { id: best, away: least } = before;
  for (const [{ prefix, isThere }, { slug, spelt }] of candidates) {
    // One that is longer or shorter by more is further away.
    if (Math.abs(spelt.length - word.length) > least || (tooFar === EXACT && spelt !== word)) continue;
    if (!sought.compare()) break;
    // What is cut short is as far from its whole as from another word of that length.
    const away = distance(word, spelt) - (spelt.startsWith(word) ? 0.5 : 0);
    if (away < least && isThere(slug)) [best, least] = [`${prefix}${slug}`, away];
  }
  return { id: best, away: least };
}

/** Ids first: who gives one has mostly misspelt one. */
function search(sought: NearestSearch, said: NearestMessage): string | null {
  const near = nearestOf(sought, said, idsOf(said.groups), { id: null, away: said.tooFar });
  if (near.away <= SURELY) return near.id;
  return nearestOf(sought, said, namesOf(said.groups), near).id;
}

/**
 * The nearest value, looked for once a request; null when none is near, or too many were compared.
 * @param data one object a request.
 */
export function nearestIn(
  data: object,
  { what, said }: { readonly what: string; readonly said: string },
  groups: () => readonly Group[],
): string | null {
  const sought = soughtIn.get(data) ?? new NearestSearch();
  soughtIn.set(data, sought);
  return sought.once(`${what} ${said}`, () => search(sought, saidOf(said, groups())));
}
