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

/** Where the log is, and what restores one that is lost or damaged. */
export interface LogPlace {
  /** Hash of the log, as the pointer names it; undefined where no log was kept. */
  readonly history: string | undefined;
  /** Of the last publisher; without it a lost log is empty. */
  readonly claim: Claim | null;
  /** The version served; null where that is not known. */
  readonly served: string | null;
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

/** @returns null when the text is no log, although it has the hash that the pointer names. */
function entriesIn(text: string): PublicationLog | null {
  try {
    return readHistory(text).publications;
  } catch {
    return null;
  }
}

/** @returns null when the log is gone, does not match its hash, or is none. */
async function publicationsAt(target: KvTarget, history: string): Promise<PublicationLog | null> {
  const key = documentKey(history);
  const text = (await target.get([key])).get(key);
  if (typeof text !== 'string' || contentHash(text) !== history) return null;
  return entriesIn(text);
}

/** Restores a lost log from the log before it and the entry that the last publisher claimed, if that was published. */
async function rebuilt(
  target: KvTarget,
  { history, claim, served }: LogPlace & { readonly history: string },
): Promise<PublicationLog> {
  if (claim === null) return [];
  const { entry } = claim;
  const before = entry.before === undefined ? null : await publicationsAt(target, entry.before);
  const isPublished = claim.history === history || entry.version === served;
  return [...(before ?? []), ...(isPublished ? [entry] : [])];
}

/** Reads the log, or restores it. */
export async function readLog(target: KvTarget, place: LogPlace): Promise<Log> {
  const { history } = place;
  if (history === undefined) return NO_LOG;
  const publications = await publicationsAt(target, history);
  if (publications !== null) return { history, publications, isComplete: true };
  return { history, publications: await rebuilt(target, { ...place, history }), isComplete: false };
}

export const nextNumber = (publications: PublicationLog): number => (publications.at(-1)?.number ?? 0) + 1;
