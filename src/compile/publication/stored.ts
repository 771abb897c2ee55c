/** What a store holds before a publication begins. */

import { compareText } from '../../football/match.ts';
import { CURRENT_KEY, claimKey, type Manifest, manifestKey, pointerKey } from '../../store/keys.ts';
import { isAsSealed, isOfVersion, manifestIn } from '../../store/manifest-text.ts';
import { BULK_KEYS } from '../../store/reader.ts';
import { contentHash } from '../hash.ts';
import { type Claim, claimIn } from './claim.ts';
import { type LogPlace, readLog } from './log.ts';
import type { KvTarget } from './target.ts';

export interface Stored {
  /** Text of this shape's pointer; null when there is none. */
  readonly pointer: string | null;
  /**
   * The version served. Where this shape has none yet, the version that was published last in another shape. Null
   * when none can be read.
   */
  readonly served: Manifest | null;
  /** The claim of the publisher before. */
  readonly claim: Claim | null;
}

/** The version that the key of a manifest names. */
export const versionOf = (key: string): string => key.slice(manifestKey('').length);

/**
 * A damaged manifest counts as none, and so does that of another version: it is replaced, and the documents it named are
 * looked for.
 * @param version see `isOfVersion`.
 */
export function manifestOf(text: string | null | undefined, version?: string): Manifest | null {
  if (text === null || text === undefined || !isAsSealed(text, contentHash)) return null;
  try {
    const manifest = manifestIn(text);
    return isOfVersion(manifest, version) ? manifest : null;
  } catch {
    return null;
  }
}

/** The keys of the pointers of all other shapes, as far as the store can list them. */
async function otherPointers(target: KvTarget, shape: number): Promise<readonly string[]> {
  const keys = new Set([CURRENT_KEY]);
  for await (const { key } of target.list?.(CURRENT_KEY) ?? []) keys.add(key);
  keys.delete(pointerKey(shape));
  return [...keys].slice(0, BULK_KEYS);
}

/** When a manifest was published, as its log tells; empty where that is not known. */
async function publishedAt(target: KvTarget, { history }: Manifest): Promise<string> {
  if (history === undefined) return '';
  const { publications } = await readLog(target, { history, claim: null, served: null });
  return publications.at(-1)?.publishedAt ?? '';
}

/** The manifest of another shape that was published last. The new publication continues its log. */
async function servedBefore(target: KvTarget, shape: number): Promise<Manifest | null> {
  const found = await target.get([...(await otherPointers(target, shape))]);
  const manifests = [...found.values()]
    .map((text) => manifestOf(text))
    .filter((manifest) => manifest !== null);
  const days = new Map<Manifest, string>();
  for (const manifest of manifests) days.set(manifest, await publishedAt(target, manifest));
  return manifests.toSorted((a, b) => compareText(days.get(b) ?? '', days.get(a) ?? ''))[0] ?? null;
}

export async function storedIn(target: KvTarget, shape: number): Promise<Stored> {
  const keys = [pointerKey(shape), claimKey(shape)] as const;
  const found = await target.get([...keys]);
  const [pointer, claim] = keys.map((key) => found.get(key) ?? null);
  const served = manifestOf(pointer);
  return {
    pointer: pointer ?? null,
    served: served ?? (pointer || claim ? null : await servedBefore(target, shape)),
    claim: claimIn(claim),
  };
}

/** Hash of the log to continue. Where the pointer is lost, the claim of the last publisher still names it. */
function historyOf({ served, claim }: Stored): string | undefined {
  if (served !== null) return served.history;
  return claim?.withdrawn ? claim.entry.before : claim?.history;
}

/** The log to continue. */
export const logPlaceOf = (stored: Stored): LogPlace => ({
  history: historyOf(stored),
  claim: stored.claim,
  served: stored.served?.version ?? null,
});

/** Whether the last publisher did not finish. Its keys then have to be checked. */
export const wasInterrupted = ({ served, claim }: Stored): boolean =>
  claim !== null && !claim.withdrawn && claim.history !== served?.history;

/** Text of the manifest of a version; null when there is none. */
export async function manifestText(target: KvTarget, version: string): Promise<string | null> {
  const key = manifestKey(version);
  return (await target.get([key])).get(key) ?? null;
}
