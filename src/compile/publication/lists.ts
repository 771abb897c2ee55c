/** The lists of changes that the log names: what each publication added, changed and retracted. */
import {
  type ChangeCounts,
  type ChangesDocument,
  isListed,
  LISTED_CHANGES,
  type ListStep,
  listsOf,
  type PublicationRecord,
  sumOf,
} from '../../documents/history.ts';
import { composedSteps } from '../../statements/compose.ts';
import { asciiJson } from '../../store/ascii-json.ts';
import { readChanges } from '../../store/json-documents.ts';
import { documentKey, manifestKey } from '../../store/keys.ts';
import { BULK_KEYS } from '../../store/reader.ts';
import { contentHash } from '../hash.ts';
import { compareStored, type VersionComparison } from './compare.ts';
import type { PublicationLog } from './log.ts';
import { manifestOf } from './stored.ts';
import { comparisonOf } from './tally.ts';
import type { DocumentTexts, KvTarget } from './target.ts';

/** @returns the list as a document; empty when nothing changed, or the list is too long. */
export function listed(comparison: VersionComparison | null): DocumentTexts {
  const subjects = comparison?.subjects ?? [];
  if (subjects.length === 0) return [];
  const text = asciiJson({ subjects } satisfies ChangesDocument);
  return [[contentHash(text), text]];
}

/** @returns null when the text is not that of the hash, or no list. */
function listIn(text: string | null | undefined, hash: string): ChangesDocument | null {
  if (typeof text !== 'string' || contentHash(text) !== hash) return null;
  try {
    return readChanges(text);
  } catch {
    return null;
  }
}

/** By hash, the lists that are whole. */
async function readLists(
  target: KvTarget,
  hashes: Iterable<string>,
): Promise<ReadonlyMap<string, ChangesDocument>> {
  const all = [...new Set(hashes)];
  const lists = new Map<string, ChangesDocument>();
  for (let at = 0; at < all.length; at += BULK_KEYS) {
    const chunk = all.slice(at, at + BULK_KEYS);
    const found = await target.get(chunk.map(documentKey));
    for (const hash of chunk) {
      const list = listIn(found.get(documentKey(hash)), hash);
      if (list !== null) lists.set(hash, list);
    }
  }
  return lists;
}

/** What a publication changed, found by comparing the two versions when both are still in the store; else nothing. */
async function listedAgain(
  target: KvTarget,
  before: PublicationRecord | undefined,
  { version }: PublicationRecord,
): Promise<DocumentTexts> {
  if (before === undefined) return [];
  const versions = [before.version, version];
  const found = await target.get(versions.map(manifestKey));
  const [was, is] = versions.map((asked) => manifestOf(found.get(manifestKey(asked)), asked));
  return was && is ? listed(await compareStored(target, was, is)) : [];
}

interface MendedLists {
  /** The log, without the names of lists that are lost for good. Their changes are counted, and no longer listed. */
  readonly publications: PublicationLog;
  /** Lists that were lost and are restored. */
  readonly documents: DocumentTexts;
  /** Whether all lists were there. */
  readonly isComplete: boolean;
}

export async function mendLists(target: KvTarget, publications: PublicationLog): Promise<MendedLists> {
  const hashes = publications.flatMap((publication) => listsOf(publication).map(({ changes }) => changes));
  const whole = new Set((await readLists(target, hashes)).keys());
  const documents: (readonly [string, string])[] = [];
  for (const [at, publication] of publications.entries()) {
    if (publication.changes === undefined || whole.has(publication.changes)) continue;
    const [again] = await listedAgain(target, publications[at - 1], publication);
    if (again?.[0] !== publication.changes) continue;
    documents.push(again);
    whole.add(publication.changes);
  }
  const kept = publications.map((publication): PublicationRecord => {
    if (listsOf(publication).every(({ changes }) => whole.has(changes))) return publication;
    const { changes: _changes, steps: _steps, ...rest } = publication;
    return rest;
  });
  const isComplete =
    documents.length === 0 && kept.every((publication, at) => publication === publications[at]);
  return { publications: kept, documents, isComplete };
}

interface WayBack {
  readonly steps: readonly ListStep[];
  readonly counts: ChangeCounts;
}

/** Reverses lists of changes: the last list comes first, and additions become retractions. */
const undone = (steps: readonly ListStep[]): readonly ListStep[] =>
  steps.toReversed().map(({ changes, back }) => (back ? { changes } : { changes, back: true }));

/**
 * What going back to a version of the log changes. The lists of the publications that are undone tell it, without
 * reading a document.
 * @returns null when the log does not list all of it.
 */
export async function wayBack(
  target: KvTarget,
  publications: PublicationLog,
  version: string,
): Promise<WayBack | null> {
  const place = publications.findLastIndex((publication) => publication.version === version);
  const between = place < 0 ? [] : publications.slice(place + 1);
  const sum = between.reduce((all, { counts }) => all + (counts === undefined ? 0 : sumOf(counts)), 0);
  if (between.length === 0 || sum > LISTED_CHANGES || !between.every(isListed)) return null;
  const steps = undone(between.flatMap(listsOf));
  const lists = await readLists(
    target,
    steps.map(({ changes }) => changes),
  );
  const found = steps.flatMap(({ changes }) => lists.get(changes) ?? []);
  if (found.length < steps.length) return null;
  return { steps, counts: comparisonOf(composedSteps(steps, found)).counts };
}
