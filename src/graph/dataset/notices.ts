/**
 * What an answer lacks, reported without being asked for: it may rest on a part of the matches, on tenures
 * whose beginning is unknown, or on titles since some year only.
 */
import { compareText } from '../../football/match.ts';

export interface CoverageNotice {
  /** Names of the fields that lead to the incomplete one, as in the answer, without indexes of lists. */
  readonly path: readonly string[];
  readonly code: 'PARTIAL_COVERAGE';
  /** Day, or label of a season, from which what is counted is held; null when nothing is. */
  readonly since: string | null;
  /** In words, in alphabetical order. */
  readonly missing: readonly string[];
}

/** What one object at a path lacks. */
export type Lack = Pick<CoverageNotice, 'since' | 'missing'>;

/** The most objects looked at for one path, paths of an operation, and entries of `missing`. */
const MOST_OF_PATH = 5;
export const MOST_PATHS = 20;
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

interface NoticePath {
  readonly path: readonly string[];
  readonly lacks: Lack[];
  seen: number;
}

/** The notices of one operation. */
class Notices {
  readonly #entries = new Map<string, NoticePath>();
  /** By the path object of graphql-js, so that the names are joined once for each object. */
  readonly #byPath = new Map<ResponsePath, NoticePath>();

  /**
   * Adds what an object lacks. Only the first few objects at one path are looked at.
   * @param path of the field.
   * @param lack what the object lacks; null when it is complete.
   */
  add(path: ResponsePath, lack: () => Lack | null): void {
    const entry = this.#byPath.get(path) ?? this.#placeAt(path);
    if (entry.seen >= MOST_OF_PATH) return;
    entry.seen += 1;
    const found = lack();
    if (found !== null) entry.lacks.push(found);
  }

  #placeAt(path: ResponsePath): NoticePath {
    const names = namesOf(path);
    const key = names.join('.');
    const known = this.#entries.get(key);
    // Paths beyond the limit get no notice.
    const isBeyond = known === undefined && this.#entries.size >= MOST_PATHS;
    const entry = known ?? { path: names, lacks: [], seen: isBeyond ? MOST_OF_PATH : 0 };
    if (!isBeyond) this.#entries.set(key, entry);
    this.#byPath.set(path, entry);
    return entry;
  }

  /** Sorted by path, so that the same question has the same bytes. */
  get list(): readonly CoverageNotice[] {
    return [...this.#entries]
      .filter(([, { lacks }]) => lacks.length > 0)
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([, entry]) => noticeOf(entry));
  }
}

function noticeOf({ path, lacks }: NoticePath): CoverageNotice {
  const days = lacks.map(({ since }) => since);
  const missing = missingOf(lacks);
  const more = missing.length - MOST_MISSING;
  return {
    path,
    code: 'PARTIAL_COVERAGE',
    // The latest of several days: only from then on is every object complete.
    since: days.includes(null)
      ? null
      : (days.toSorted((a, b) => compareText(a ?? '', b ?? '')).at(-1) ?? null),
    missing: more > 0 ? [...missing.slice(0, MOST_MISSING), `and ${more} more`] : missing,
  };
}

/** The words of a single lack keep their order, the most general first; those of several are sorted. */
function missingOf(lacks: readonly Lack[]): readonly string[] {
  const [first, ...others] = new Set(lacks);
  if (first === undefined) return [];
  if (others.length === 0) return first.missing;
  return [...new Set([first, ...others].flatMap(({ missing }) => missing))].sort(compareText);
}

/** By the work meter, which all views of a request share. */
const ofRequests = new WeakMap<object, Notices>();

interface OfRequest {
  readonly work: object;
}

/** The notices so far; undefined when there are none. */
export const noticesOf = ({ work }: OfRequest): Notices | undefined => ofRequests.get(work);

/**
 * Notes what a field lacks.
 * @param lack what the object lacks; null when it is complete.
 */
export function notice(view: OfRequest, path: ResponsePath, lack: () => Lack | null): void {
  const notices = noticesOf(view) ?? new Notices();
  ofRequests.set(view.work, notices);
  notices.add(path, lack);
}
