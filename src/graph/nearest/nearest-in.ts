/** Finds what a wrong value may have been meant to be: the nearest id or name. */
import { type GlobalIdKind, globalId, KINDS, kindOf, slugOf } from '../../model/ids.ts';
import { SLIP, slipsBetween } from './slip.ts';

/** So many candidates are compared for a request; for further wrong values only the form of a right one is told. */
const MOST_COMPARED = 3_000;

/** An id that is so near is what was meant; names are not compared then. */
const SURELY = 1;
/** Only an equal word is nearer than this. */
const EXACT = 0.5;

/** One spelling of a thing, in the form of an id. */
export interface Spelling {
  readonly slug: string;
  readonly spelt: string;
}

/** Things of one kind, with what they are compared by. */
export interface CandidateGroup {
  /** The kind that the ids are of; null where slugs are asked for. */
  readonly kind: GlobalIdKind | null;
  readonly ids: () => readonly string[];
  /**
   * Names that may be meant by a word. To read names, records have to be made; so they are compared only where no id is
   * near.
   */
  readonly names?: (word: string) => readonly Spelling[];
  /** Whether the thing exists on the as-of day. */
  readonly isThere: (slug: string) => boolean;
}

/** The searches of one request. */
class NearestSearches {
  readonly #found = new Map<string, string | null>();
  #compared = 0;

  /** @param search runs once for equal keys. */
  once(key: string, search: () => string | null): string | null {
    const cached = this.#found.get(key);
    if (cached !== undefined) return cached;
    const found = search();
    this.#found.set(key, found);
    return found;
  }

  /** Whether no more candidates may be compared. */
  get isSpent(): boolean {
    return this.#compared >= MOST_COMPARED;
  }

  /** Counts a comparison. @returns whether it may be made. */
  compare(): boolean {
    this.#compared += 1;
    return this.#compared <= MOST_COMPARED;
  }
}

/** The searches by an object of which each request has its own. */
const searchesOf = new WeakMap<object, NearestSearches>();

/** What is searched for, and where. */
interface NearestQuestion {
  readonly word: string;
  readonly groups: readonly CandidateGroup[];
  /** A candidate at this distance, or further away, is another word. */
  readonly tooFar: number;
}

/**
 * A value with a kind in front is compared only with things of that kind. Where things of that kind are not asked for, the
 * kind may be the mistake: then only an equal slug is near.
 */
function questionOf(value: string, groups: readonly CandidateGroup[]): NearestQuestion {
  const word = slugOf(value).toLowerCase();
  const prefix = kindOf(value);
  const own = groups.filter(({ kind }) => kind === prefix);
  const isOther = own.length === 0 && KINDS.some((kind) => kind === prefix);
  const tooFar = isOther ? EXACT : Math.max(1, Math.floor(word.length * SLIP)) + 1;
  return { word, groups: own.length > 0 ? own : groups, tooFar };
}

function* idsOf(groups: readonly CandidateGroup[]): Generator<readonly [CandidateGroup, Spelling]> {
  for (const group of groups) for (const slug of group.ids()) yield [group, { slug, spelt: slug }];
}

function* namesOf({ word, groups }: NearestQuestion): Generator<readonly [CandidateGroup, Spelling]> {
  for (const group of groups) for (const spelling of group.names?.(word) ?? []) yield [group, spelling];
}

/** The nearest candidate up to now. */
interface NearestCandidate {
  readonly id: string | null;
  readonly away: number;
}

/** The nearest of the candidates; `before`, where none is nearer. */
function nearestOf(
  searches: NearestSearches,
  { word, tooFar }: NearestQuestion,
  candidates: Iterable<readonly [CandidateGroup, Spelling]>,
  before: NearestCandidate,
): NearestCandidate {
  let { id: best, away: least } = before;
  for (const [{ kind, isThere }, { slug, spelt }] of candidates) {
    // The distance is at least the difference in length.
    if (Math.abs(spelt.length - word.length) > least || (tooFar === EXACT && spelt !== word)) continue;
    if (!searches.compare()) break;
    // A word that was cut short is nearer to its whole than to another word of that length.
    const away = slipsBetween(word, spelt) - (spelt.startsWith(word) ? 0.5 : 0);
    if (away < least && isThere(slug)) [best, least] = [kind === null ? slug : globalId(kind, slug), away];
  }
  return { id: best, away: least };
}

/** Ids are compared first: a wrong value is mostly an id that was misspelt. */
function search(searches: NearestSearches, question: NearestQuestion): string | null {
  if (searches.isSpent) return null;
  const none = { id: null, away: question.tooFar };
  const byId = nearestOf(searches, question, idsOf(question.groups), none);
  if (byId.away <= SURELY) return byId.id;
  return nearestOf(searches, question, namesOf(question), byId).id;
}

/** A value that names nothing. */
interface WrongValue {
  /** What it should name, with its article. */
  readonly what: string;
  readonly said: string;
  /** The as-of day of what it is compared with. */
  readonly asOf: string | null;
}

/**
 * The nearest value, searched for once in a request; null when none is near, or too many were compared.
 * @param request an object of which each request has its own, however many operations and days it asks for.
 */
export function nearestIn(
  request: object,
  { what, said, asOf }: WrongValue,
  groups: () => readonly CandidateGroup[],
): string | null {
  const searches = searchesOf.get(request) ?? new NearestSearches();
  searchesOf.set(request, searches);
  return searches.once(`${asOf} ${what} ${said}`, () => search(searches, questionOf(said, groups())));
}
