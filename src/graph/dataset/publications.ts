import {
  type ChangesDocument,
  type HistoryDocument,
  isListed,
  LISTED_CHANGES,
  listsOf,
  type PublicationRecord,
  sumOf,
} from '../../documents/history.ts';
import type { FactChange } from '../../statements/changes.ts';
import { changesIn, composedSteps, reversed } from '../../statements/compose.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';

/** Why two versions cannot be compared, and which could be. */
export class IncomparableError extends Error {
  override readonly name = 'IncomparableError';
  /** A version from which, or up to which, it would do. */
  readonly nearest: string;

  constructor(reason: string, nearest: string) {
    super(reason);
    this.nearest = nearest;
  }
}

type PublicationSpan = readonly [from: number, to: number];

const lengthOf = ([from, to]: PublicationSpan): number => Math.abs(to - from);

/** The log of what was published, and what it changed. */
export class Publications {
  /** Oldest first; the last is served. */
  readonly all: readonly PublicationRecord[];
  readonly #read: (hash: string) => PromiseOrValue<ChangesDocument>;

  constructor({ publications }: HistoryDocument, read: (hash: string) => PromiseOrValue<ChangesDocument>) {
    this.all = publications;
    this.#read = read;
  }

  /** Versions by the time they were published last, newest first, each once. */
  get versions(): readonly string[] {
    return [...new Set(this.all.map(({ version }) => version).reverse())];
  }

  #places(version: string): readonly number[] {
    return this.all.flatMap((publication, place) => (publication.version === version ? [place] : []));
  }

  /** A version that was gone back to stands there twice: the nearest two say the same as any. */
  #span(from: string, to: string): PublicationSpan | null {
    const spans = this.#places(from).flatMap((start) =>
      this.#places(to).map((other): PublicationSpan => [start, other]),
    );
    return spans.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  }

  /** The publications that lie between, oldest first: each tells what it changed of the one before. */
  #between([from, to]: PublicationSpan): readonly PublicationRecord[] {
    const steps = this.all.slice(Math.min(from, to) + 1, Math.max(from, to) + 1);
    let sum = 0;
    for (const publication of steps.toReversed()) {
      const { counts, version } = publication;
      if (counts === undefined)
        throw new IncomparableError(`what ${version} changed of the version before it is not known`, version);
      sum += sumOf(counts);
      if (sum > LISTED_CHANGES)
        throw new IncomparableError(
          `${version} and what followed it changed more than ${LISTED_CHANGES} facts, which is more than is listed`,
          version,
        );
      if (!isListed(publication))
        throw new IncomparableError(`the list of what ${version} changed is lost`, version);
    }
    return steps;
  }

  /**
   * The facts that are other in one version than in another, in the order of subjects and then of predicates. What
   * changed and changed back did not change.
   * @param from a version of the log; the later one, where the way back is asked for.
   * @throws IncomparableError where publications between the two say no more than how many facts they changed.
   */
  changes(from: string, to: string): PromiseOrValue<readonly FactChange[]> {
    const span = this.#span(from, to);
    if (span === null) return [];
    const lists = this.#between(span).flatMap(listsOf);
    return whenReady(allReady(lists.map(({ changes }) => this.#read(changes))), (read) => {
      const subjects = composedSteps(lists, read);
      return (span[0] > span[1] ? reversed(subjects) : subjects).flatMap(changesIn);
    });
  }
}
