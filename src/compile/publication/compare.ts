/** What a new version says and the one served does not, and the other way round. */

import { changesIn, inOrder, predicateChanges } from '../../statements/compose.ts';
import { holdsStatements, type Statements, statementsIn } from '../../statements/documents.ts';
import type { ChangeCounts, PredicateChange, SubjectChanges } from '../../store/history.ts';
import { LISTED_CHANGES, sumOf } from '../../store/history.ts';
import { documentKey, type Manifest } from '../../store/keys.ts';
import type { Compiled } from '../compile.ts';
import type { KvTarget } from './target.ts';

export interface Comparison {
  /** Exact, however many they are. */
  readonly counts: ChangeCounts;
  /** Null when there are more than `LISTED_CHANGES`. */
  readonly subjects: readonly SubjectChanges[] | null;
}

/** Documents of the version served that are held at once: the largest have some megabytes. */
const READ_AT_ONCE = 20;

const NOTHING: Statements = new Map();

/** The version served lacks a document, or has one that cannot be read. */
class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Counts every change, and lists them as long as they are few. */
class Tally {
  counts: ChangeCounts = { added: 0, changed: 0, retracted: 0 };
  #subjects = new Map<string, SubjectChanges>();

  add(before: Statements, after: Statements): void {
    for (const subject of new Set([...before.keys(), ...after.keys()])) {
      const predicates = predicateChanges(before.get(subject) ?? [], after.get(subject) ?? []);
      if (predicates.length > 0) this.#take([subject, predicates]);
    }
  }

  #take([subject, predicates]: SubjectChanges): void {
    const changes = changesIn([subject, predicates]);
    const count = (kind: string): number => changes.filter((one) => one.kind === kind).length;
    const { added, changed, retracted } = this.counts;
    this.counts = {
      added: added + count('ADDED'),
      changed: changed + count('CHANGED'),
      retracted: retracted + count('RETRACTED'),
    };
    // Of what is not listed in the end nothing needs to be held.
    if (!this.#isListed) this.#subjects.clear();
    else this.#list(subject, predicates);
  }

  #list(subject: string, predicates: readonly PredicateChange[]): void {
    const known = this.#subjects.get(subject)?.[1] ?? [];
    const merged = [...known, ...predicates].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#subjects.set(subject, [subject, merged]);
  }

  get #isListed(): boolean {
    return sumOf(this.counts) <= LISTED_CHANGES;
  }

  get comparison(): Comparison {
    return { counts: this.counts, subjects: this.#isListed ? inOrder(this.#subjects.values()) : null };
  }
}

function read(name: string, text: string | null | undefined): Statements {
  if (text === null || text === undefined) throw new UnreadableError(`${name} is missing`);
  try {
    return statementsIn(name, text);
  } catch (error) {
    throw new UnreadableError(`${name} is not as it was written`, { cause: error });
  }
}

async function tally(
  target: KvTarget,
  served: Manifest,
  { manifest, documents }: Compiled,
): Promise<Comparison> {
  const [old, young] = [served.documents, manifest.documents];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter(holdsStatements)
    .filter((name) => old[name] !== young[name]);
  const found = new Tally();
  for (let at = 0; at < names.length; at += READ_AT_ONCE) {
    const chunk = names.slice(at, at + READ_AT_ONCE);
    const hashes = chunk.flatMap((name) => old[name] ?? []);
    const texts = hashes.length === 0 ? new Map() : await target.get(hashes.map(documentKey));
    for (const name of chunk) {
      const [was, is] = [old[name], young[name]];
      const before = was === undefined ? NOTHING : read(name, texts.get(documentKey(was)));
      found.add(before, is === undefined ? NOTHING : statementsIn(name, documents.get(is) ?? ''));
    }
  }
  return found.comparison;
}

/**
 * Compares the documents that are not the same, a few at a time: what is under the same hash says the same.
 * @param served null: nothing is served yet.
 * @returns null when the two cannot be compared: one is of another shape, or a document of it is gone.
 */
export async function compareVersions(
  target: KvTarget,
  served: Manifest | null,
  compiled: Compiled,
): Promise<Comparison | null> {
  if (served?.schemaVersion !== compiled.manifest.schemaVersion) return null;
  try {
    return await tally(target, served, compiled);
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}
