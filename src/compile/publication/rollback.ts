/** Goes back to a version that was published before. It needs the store alone, and no facts. */
import type { ChangeCounts } from '../../documents/history.ts';
import { documentKey, type Manifest, pointerKey, SCHEMA_VERSION } from '../../store/keys.ts';
import { contentHash } from '../hash.ts';
import { compareStored } from './compare.ts';
import { endingOf, putLast, type Work } from './ending.ts';
import { type KeptVersion, keptText, keptVersions, notKeptText } from './kept-versions.ts';
import { type PublicationLog, readLog } from './log.ts';
import { logPlaceOf, manifestOf, manifestText, type Stored, storedIn } from './stored.ts';
import { confirm, type KvNamespace, putAll } from './target.ts';

/** The rollback is not possible. Nothing was written. */
export class RollbackError extends Error {
  override readonly name = 'RollbackError';
}

interface RollbackOptions {
  /** The version to go back to; the one published before the version served when not given. */
  readonly version?: string;
  /** The shape of the documents; that of this project when not given. */
  readonly shape?: number;
  /** The time for the log, UTC, RFC 3339; now when not given. */
  readonly publishedAt?: string;
}

export interface RollbackReport {
  readonly from: string;
  readonly version: string;
  /** The number of keys written: the log, its list where there is none yet, the claim, the pointer. */
  readonly writes: number;
  /** Facts that differ from the version served until now; null where the two cannot be compared. */
  readonly changes: ChangeCounts | null;
}

/** The most lost documents that a message names. */
const NAMED = 5;

/** How many documents are read at once. The largest have some megabytes. */
const READ_AT_ONCE = 20;

/** The names of a version's documents that are gone, or do not match their hashes. */
async function lostOf(target: KvNamespace, { documents }: Manifest): Promise<readonly string[]> {
  const whole = new Set<string>();
  const hashes = [...new Set(Object.values(documents))];
  for (let at = 0; at < hashes.length; at += READ_AT_ONCE) {
    const chunk = hashes.slice(at, at + READ_AT_ONCE);
    const found = await target.get(chunk.map(documentKey));
    for (const hash of chunk) if (contentHash(found.get(documentKey(hash)) ?? '') === hash) whole.add(hash);
  }
  return Object.entries(documents).flatMap(([name, hash]) => (whole.has(hash) ? [] : [name]));
}

/** @throws RollbackError when the version is not kept, or has documents that are gone or damaged. */
async function keptManifest(
  target: KvNamespace,
  version: string,
  publications: PublicationLog,
  shape: number,
): Promise<{ readonly manifest: Manifest; readonly text: string }> {
  const text = await manifestText(target, version);
  const manifest = manifestOf(text, version);
  const kept = () => keptVersions(target, publications, shape);
  if (text === null) throw new RollbackError(notKeptText(version, publications, await kept()));
  if (manifest === null)
    throw new RollbackError(
      `The manifest of version ${version} cannot be read. Publish it from its facts. ${keptText(await kept())}`,
    );
  const lost = await lostOf(target, manifest);
  if (lost.length === 0) return { manifest, text };
  const named = lost.slice(0, NAMED).join(', ');
  const more = lost.length > NAMED ? ` and ${lost.length - NAMED} more` : '';
  throw new RollbackError(
    `Version ${version} is not whole; lost or damaged: ${named}${more}. Publish it from its facts. ${keptText(await kept())}`,
  );
}

/** @throws RollbackError when there is none. */
function versionBefore(publications: PublicationLog, served: string): string {
  const before = publications.findLast(({ version }) => version !== served);
  if (before === undefined) throw new RollbackError(`No version was published before ${served}.`);
  return before.version;
}

/** @throws RollbackError when there is none, or the log does not tell which. */
function servedIn({ served, pointer }: Stored, shape: number, kept: readonly KeptVersion[]): Manifest {
  if (served?.schemaVersion === shape) return served;
  const why =
    pointer === null
      ? `No version of shape ${shape} is served; publish first.`
      : `${pointerKey(shape)} cannot be read; publish first, which repairs it.`;
  throw new RollbackError(`${why} ${keptText(kept)}`);
}

/**
 * Puts the pointer to a version that has all its documents, and adds an entry to the log.
 * @throws RollbackError when the version cannot be served.
 * @throws OvertakenError when another publisher worked at the same time and won.
 */
export async function rollBack(target: KvNamespace, options: RollbackOptions = {}): Promise<RollbackReport> {
  const { shape = SCHEMA_VERSION, publishedAt = new Date().toISOString() } = options;
  const stored = await storedIn(target, shape);
  const { publications } = await readLog(target, logPlaceOf(stored));
  const isServed = stored.served?.schemaVersion === shape;
  const served = servedIn(stored, shape, isServed ? [] : await keptVersions(target, publications, shape));
  const version = options.version ?? versionBefore(publications, served.version);
  if (version === served.version) throw new RollbackError(`Version ${version} is already served.`);
  const { manifest, text } = await keptManifest(target, version, publications, shape);
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
