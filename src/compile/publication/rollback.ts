/** Going back to a version that was published before, from the store alone: no facts are needed. */
import type { ChangeCounts } from '../../documents/history.ts';
import { documentKey, type Manifest, manifestKey, SCHEMA_VERSION } from '../../store/keys.ts';
import { BULK_KEYS } from '../../store/reader.ts';
import { compareStored } from './compare.ts';
import { endingOf, putLast, type Work } from './ending.ts';
import { type PublicationLog, readLog } from './log.ts';
import { historyOf, manifestOf, manifestText, type Stored, storedIn } from './stored.ts';
import { confirm, type KvNamespace, putAll } from './target.ts';

/** It cannot be gone back to. Nothing was written. */
export class RollbackError extends Error {
  override readonly name = 'RollbackError';
}

export interface RollbackOptions {
  /** The version published before the one served when not given. */
  readonly version?: string;
  /** Of the documents; that of this project when not given. */
  readonly shape?: number;
  /** What the log says, UTC, RFC 3339; now when not given. */
  readonly publishedAt?: string;
}

export interface RollbackReport {
  readonly from: string;
  readonly version: string;
  /** Keys written: the log with its list where there is none yet, the claim, the pointer. */
  readonly writes: number;
  /** Facts that are other than in the version served until now; null where the two cannot be compared. */
  readonly changes: ChangeCounts | null;
}

/** How many lost documents are named. */
const NAMED = 5;

/** Names of the documents of a version that are gone. */
async function lostOf(target: KvNamespace, { documents }: Manifest): Promise<readonly string[]> {
  const present = new Set<string>();
  for await (const { key } of target.list(documentKey(''))) present.add(key);
  const unlisted = Object.entries(documents).filter(([, hash]) => !present.has(documentKey(hash)));
  // What was written a moment ago may not be listed yet.
  for (let at = 0; at < unlisted.length; at += BULK_KEYS) {
    const keys = unlisted.slice(at, at + BULK_KEYS).map(([, hash]) => documentKey(hash));
    for (const [key, text] of await target.get(keys)) if (text !== null) present.add(key);
  }
  return unlisted.filter(([, hash]) => !present.has(documentKey(hash))).map(([name]) => name);
}

/** Versions of the log whose manifest is kept, newest first. */
async function keptVersions(target: KvNamespace, publications: PublicationLog): Promise<readonly string[]> {
  const versions = [...new Set(publications.map(({ version }) => version).reverse())];
  const found = versions.length === 0 ? new Map() : await target.get(versions.map(manifestKey));
  return versions.filter((version) => manifestOf(found.get(manifestKey(version))) !== null);
}

/** @throws RollbackError when the version is not kept, or not whole. */
async function keptManifest(
  target: KvNamespace,
  version: string,
  publications: PublicationLog,
): Promise<{ readonly manifest: Manifest; readonly text: string }> {
  const text = await manifestText(target, version);
  const manifest = manifestOf(text);
  if (text === null || manifest === null) {
    const kept = await keptVersions(target, publications);
    const others = kept.length === 0 ? 'none' : kept.join(', ');
    throw new RollbackError(
      `The manifest of version ${version} was deleted, and its documents with it. Kept versions: ${others}.`,
    );
  }
  const lost = await lostOf(target, manifest);
  if (lost.length === 0) return { manifest, text };
  const named = lost.slice(0, NAMED).join(', ');
  const more = lost.length > NAMED ? ` and ${lost.length - NAMED} more` : '';
  throw new RollbackError(
    `Version ${version} lacks ${lost.length} documents: ${named}${more}. Publish it from its facts.`,
  );
}

/** @throws RollbackError when there is none. */
function versionBefore(publications: PublicationLog, served: string): string {
  const before = publications.findLast(({ version }) => version !== served);
  if (before === undefined) throw new RollbackError(`No version was published before ${served}.`);
  return before.version;
}

function servedIn({ served }: Stored, shape: number): Manifest {
  if (served?.schemaVersion !== shape) throw new RollbackError(`No version of shape ${shape} is served.`);
  return served;
}

/**
 * Puts the pointer to a version whose documents are all there, with one more entry in the log.
 * @throws RollbackError when it cannot be gone back to.
 * @throws OvertakenError when another publisher was at work at the same time and won.
 */
export async function rollBack(target: KvNamespace, options: RollbackOptions = {}): Promise<RollbackReport> {
  const { shape = SCHEMA_VERSION, publishedAt = new Date().toISOString() } = options;
  const stored = await storedIn(target, shape);
  const served = servedIn(stored, shape);
  const { publications } = await readLog(target, historyOf(stored), stored.claim);
  const version = options.version ?? versionBefore(publications, served.version);
  if (version === served.version) throw new RollbackError(`Version ${version} is already served.`);
  const { manifest, text } = await keptManifest(target, version, publications);
  if (manifest.schemaVersion !== shape)
    throw new RollbackError(
      `Version ${version} has shape ${manifest.schemaVersion}; the served version has shape ${shape}.`,
    );
  const compare = () => compareStored(target, served, manifest);
  const work: Work = {
    target,
    manifest,
    stored,
    earlier: text,
    compare,
    isServed: false,
    verify: false,
    publishedAt,
  };
  const ending = await endingOf(work);
  await putAll(target, ending.documents);
  await confirm(target, ending.documents);
  await putLast(work, ending);
  return {
    from: served.version,
    version,
    // The claim and the pointer.
    writes: ending.documents.length + 2,
    changes: ending.changes,
  };
}
