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

/** Two versions cannot be compared; the error tells why, and which could be. */
export class IncomparableError extends Error {
  override readonly name = 'IncomparableError';
  /** A version that could be compared instead. */
  readonly nearest: string;

  constructor(reason: string, nearest: string) {
    super(reason);
    this.nearest = nearest;
  }
}

type PublicationSpan = readonly [from: number, to: number];

const lengthOf = ([from, to]: PublicationSpan): number => Math.abs(to - from);

/** The log of publications, and what each changed. */
export class Publications {
  /** Oldest first; the last one is served. */
  readonly all: readonly PublicationRecord[];
  readonly #read: (hash: string) => PromiseOrValue<ChangesDocument>;

  constructor({ publications }: HistoryDocument, read: (hash: string) => PromiseOrValue<ChangesDocument>) {
    this.all = publications;
    this.#read = read;
  }

  /** All versions, each once, newest publication first. */
  get versions(): readonly string[] {
    return [...new Set(this.all.map(({ version }) => version).reverse())];
  }

  #indexesOf(version: string): readonly number[] {
    return this.all.flatMap((publication, index) => (publication.version === version ? [index] : []));
  }

  /**
   * A version that was published again after a rollback is in the log twice. The two entries that are nearest to each
   * other give the same result as the rest.
   */
  #span(from: string, to: string): PublicationSpan | null {
    const spans = this.#indexesOf(from).flatMap((start) =>
      this.#indexesOf(to).map((other): PublicationSpan => [start, other]),
    );
    return spans.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  }

  /** The publications in between, oldest first. Each tells what it changed of the one before. */
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
   * The facts that differ between two versions, by subject and predicate. A fact that changed and changed back does
   * not differ.
   * @param from a version of the log; it may be the later one.
   * @throws IncomparableError when a publication in between has no list of its changes.
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
