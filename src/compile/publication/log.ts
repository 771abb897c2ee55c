/** The log of publications: one more entry for each, and the oldest dropped. */
import {
  type ChangesDocument,
  type HistoryDocument,
  LOGGED_PUBLICATIONS,
  type PublicationRecord,
} from '../../store/history.ts';
import { documentKey, type Manifest } from '../../store/keys.ts';
import { contentHash } from '../hash.ts';
import type { Comparison } from './compare.ts';
import type { Documents, KvTarget } from './target.ts';

export interface Logged {
  /** Hash of the log, as the pointer names it. */
  readonly history: string;
  /** What the log needs to be in the store. */
  readonly documents: Documents;
}

/** The log so far; none where none was kept, or the store has lost it. */
async function logOf(target: KvTarget, served: Manifest | null): Promise<readonly PublicationRecord[]> {
  if (served?.history === undefined) return [];
  const key = documentKey(served.history);
  const text = (await target.get([key])).get(key);
  return typeof text === 'string' ? (JSON.parse(text) as HistoryDocument).publications : [];
}

/** The list of changes as a document; none when nothing changed, or it is too long. */
function listed(comparison: Comparison | null): Documents {
  if (comparison?.subjects === null || comparison === null || comparison.subjects.length === 0) return [];
  const text = JSON.stringify({ subjects: comparison.subjects } satisfies ChangesDocument);
  return [[contentHash(text), text]];
}

/**
 * @param comparison with the version served; null for the first, and where the two could not be compared.
 * @param publishedAt UTC, RFC 3339.
 */
export async function logged(
  target: KvTarget,
  served: Manifest | null,
  {
    version,
    comparison,
    publishedAt,
  }: { version: string; comparison: Comparison | null; publishedAt: string },
): Promise<Logged> {
  const before = await logOf(target, served);
  const lists = listed(comparison);
  const changes = lists[0]?.[0];
  const entry: PublicationRecord = {
    number: (before.at(-1)?.number ?? 0) + 1,
    version,
    publishedAt,
    ...(comparison === null ? {} : { counts: comparison.counts }),
    ...(changes === undefined ? {} : { changes }),
  };
  const publications = [...before, entry].slice(-LOGGED_PUBLICATIONS);
  const text = JSON.stringify({ publications } satisfies HistoryDocument);
  const history = contentHash(text);
  return { history, documents: [...lists, [history, text]] };
}
