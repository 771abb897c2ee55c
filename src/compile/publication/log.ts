/** The log of publications: each publication adds an entry, and the oldest entries are dropped. */
import {
  type HistoryDocument,
  LOGGED_PUBLICATIONS,
  type PublicationRecord,
} from '../../documents/history.ts';
import { readHistory } from '../../store/json-documents.ts';
import { documentKey } from '../../store/keys.ts';
import { contentHash } from '../hash.ts';
import type { Claim } from './claim.ts';
import type { DocumentTexts, KvTarget } from './target.ts';

export type PublicationLog = readonly PublicationRecord[];

interface Log {
  /** Hash of the log, as the pointer names it; null where no log was kept. */
  readonly history: string | null;
  /** The entries, oldest first. */
  readonly publications: PublicationLog;
  /** Whether the store holds the log as it was written. */
  readonly isComplete: boolean;
}

const NO_LOG: Log = { history: null, publications: [], isComplete: true };

interface WrittenLog {
  readonly history: string;
  readonly documents: DocumentTexts;
}

/** The same publications give the same text, and so the same hash. */
export function writeLog(publications: PublicationLog): WrittenLog {
  const text = JSON.stringify({
    publications: publications.slice(-LOGGED_PUBLICATIONS),
  } satisfies HistoryDocument);
  const history = contentHash(text);
  return { history, documents: [[history, text]] };
}

/** @returns null when the log is gone or does not match its hash. */
async function publicationsAt(target: KvTarget, history: string): Promise<PublicationLog | null> {
  const key = documentKey(history);
  const text = (await target.get([key])).get(key);
  if (typeof text !== 'string' || contentHash(text) !== history) return null;
  return readHistory(text).publications;
}

/** Restores a lost log from the log before it and the entry that the last publisher claimed. */
async function rebuilt(target: KvTarget, history: string, claim: Claim | null): Promise<PublicationLog> {
  if (claim?.history !== history) return [];
  const { entry } = claim;
  const before = entry.before === undefined ? null : await publicationsAt(target, entry.before);
  return [...(before ?? []), entry];
}

/**
 * Reads the log, or restores it.
 * @param history hash of the log, as the pointer names it; undefined where no log was kept.
 * @param claim of the last publisher. It restores a lost log; without it a lost log is empty.
 */
export async function readLog(
  target: KvTarget,
  history: string | undefined,
  claim: Claim | null,
): Promise<Log> {
  if (history === undefined) return NO_LOG;
  const publications = await publicationsAt(target, history);
  if (publications !== null) return { history, publications, isComplete: true };
  return { history, publications: await rebuilt(target, history, claim), isComplete: false };
}

export const nextNumber = (publications: PublicationLog): number => (publications.at(-1)?.number ?? 0) + 1;
