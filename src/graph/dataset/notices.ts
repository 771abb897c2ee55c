/**
 * What an answer lacks, told without being asked: numbers that rest on part of what was played, on tenures whose
 * beginnings nobody recorded, on titles since a year.
 */
import { compareText } from '../../football/match.ts';

export interface CoverageNotice {
  /** Names of the fields that lead to the partial one, as the answer has them, without places in lists. */
  readonly path: readonly string[];
  readonly code: 'PARTIAL_COVERAGE';
  /** Day, or label of a season, from which what is counted is held; null when nothing is. */
  readonly since: string | null;
  /** In words, in alphabetical order. */
  readonly missing: readonly string[];
}

/** What one object of a place lacks. */
export type Lack = Pick<CoverageNotice, 'since' | 'missing'>;

/** Objects of one place that are looked at, places of an operation, and words told of each. */
const MOST_OF_PLACE = 5;
export const MOST_PLACES = 20;
export const MOST_MISSING = 5;

/** The path of a field as graphql-js has it, from the last name to the first. */
export interface ResponsePath {
  readonly prev: ResponsePath | undefined;
  readonly key: string | number;
}

function namesOf(path: ResponsePath): readonly string[] {
  const names: string[] = [];
  for (let at: ResponsePath | undefined = path; at !== undefined; at = at.prev)
    if (typeof at.key === 'string') names.unshift(at.key);
  return names;
}

interface Place {
  readonly path: readonly string[];
  readonly lacks: Lack[];
  seen: number;
}

/** What was found lacking by an operation. */
class Notices {
  readonly #places = new Map<string, Place>();
  /** By the path that was given: that of the first object of a list stands for all of them. */
  readonly #byPath = new Map<ResponsePath, Place>();

  /**
   * @param path of the field.
   * @param lack of the object; null when it is whole. Not called for what comes after the first few of one place.
   */
  add(path: ResponsePath, lack: () => Lack | null): void {
    const place = this.#byPath.get(path) ?? this.#placeAt(path);
    if (place.seen >= MOST_OF_PLACE) return;
    place.seen += 1;
    const found = lack();
    if (found !== null) place.lacks.push(found);
  }

  #placeAt(path: ResponsePath): Place {
    const names = namesOf(path);
    const key = names.join('.');
    const known = this.#places.get(key);
    // Of places beyond the limit nothing is told.
    const isBeyond = known === undefined && this.#places.size >= MOST_PLACES;
    const place = known ?? { path: names, lacks: [], seen: isBeyond ? MOST_OF_PLACE : 0 };
    if (!isBeyond) this.#places.set(key, place);
    this.#byPath.set(path, place);
    return place;
  }

  /** By path, so that the same question has the same bytes. */
  get list(): readonly CoverageNotice[] {
    return [...this.#places]
      .filter(([, { lacks }]) => lacks.length > 0)
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([, place]) => noticeOf(place));
  }
}

function noticeOf({ path, lacks }: Place): CoverageNotice {
  const days = lacks.map(({ since }) => since);
  const missing = missingOf(lacks);
  const more = missing.length - MOST_MISSING;
  return {
    path,
    code: 'PARTIAL_COVERAGE',
    // Of several the one that is held from the latest day on: before it the list is not whole.
    since: days.includes(null)
      ? null
      : (days.toSorted((a, b) => compareText(a ?? '', b ?? '')).at(-1) ?? null),
    missing: more > 0 ? [...missing.slice(0, MOST_MISSING), `and ${more} more`] : missing,
  };
}

/** What one lack misses in its own order, the most general first; of several, in that of the words. */
function missingOf(lacks: readonly Lack[]): readonly string[] {
  const [first, ...others] = new Set(lacks);
  if (first === undefined) return [];
  if (others.length === 0) return first.missing;
  return [...new Set([first, ...others].flatMap(({ missing }) => missing))].sort(compareText);
}

/** By the meter of the request, which all its views share. */
const ofRequests = new WeakMap<object, Notices>();

interface OfRequest {
  readonly work: object;
}

/** What was found lacking so far; undefined where nobody looked. */
export const noticesOf = ({ work }: OfRequest): Notices | undefined => ofRequests.get(work);

/**
 * Notes what a field lacks.
 * @param lack of the object that it is asked of; null when it is whole.
 */
export function notice(view: OfRequest, path: ResponsePath, lack: () => Lack | null): void {
  const notices = noticesOf(view) ?? new Notices();
  ofRequests.set(view.work, notices);
  notices.add(path, lack);
}
