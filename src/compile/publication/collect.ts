/** Deletes documents that no kept version names. */
import { manifestKey } from '../../store/keys.ts';
import { HELD_MS, type Keeping, type Reachable, reachableIn, rootsOf } from './reachable.ts';
import { versionOf } from './stored.ts';
import type { KvNamespace, ListedKey } from './target.ts';

interface CollectOptions {
  readonly keep: number;
  /** The most keys to delete. The next run continues. */
  readonly maxDeletes: number;
  readonly pins?: readonly string[];
  /** The time now, in milliseconds; the clock's when not given. */
  readonly now?: number;
  readonly dryRun?: boolean;
}

export interface CollectReport {
  /** The versions that are kept. */
  readonly kept: readonly string[];
  /** The versions whose manifests were deleted. A request that names one is told that it is gone. */
  readonly expired: readonly string[];
  /** The numbers of keys examined, deleted, and left for the next run. */
  readonly keys: number;
  readonly deleted: number;
  readonly left: number;
}

/** The pointer moved during the run. No kept version names the keys that were deleted by then. */
export class DisturbedError extends Error {
  override readonly name = 'DisturbedError';

  constructor() {
    super('A version was published meanwhile; nothing more is deleted. Run the command again.');
  }
}

const DELETES_AT_ONCE = 1_000;

/** A key written within a day may belong to a version that is still being published. */
const isOld = ({ writtenAt }: ListedKey, now: number): boolean =>
  writtenAt === null || writtenAt < now - HELD_MS;

async function deadUnder(
  target: KvNamespace,
  prefix: string,
  { keys }: Reachable,
  now: number,
): Promise<{ readonly seen: number; readonly dead: readonly string[] }> {
  const dead: string[] = [];
  let seen = 0;
  for await (const listed of target.list(prefix)) {
    seen += 1;
    if (!keys.has(listed.key) && isOld(listed, now)) dead.push(listed.key);
  }
  return { seen, dead };
}

/** @throws DisturbedError when the pointer has moved. */
async function undisturbed(target: KvNamespace, { roots }: Reachable): Promise<void> {
  const now = await rootsOf(target);
  const isSame = now.size === roots.size && [...now].every(([key, text]) => roots.get(key) === text);
  if (!isSame) throw new DisturbedError();
}

/**
 * Deletes manifests, and then documents, that no request can reach. It keeps the last `keep` versions of a shape,
 * versions served within a day, pinned versions, and keys written within a day. Do not run it beside a publication: a
 * publication that uses a document again while it is deleted would have to run again.
 * @throws UnreadableStoreError when the store does not tell what to keep. Nothing is deleted then.
 * @throws DisturbedError when a version was published during the run.
 */
export async function collect(target: KvNamespace, options: CollectOptions): Promise<CollectReport> {
  const { keep, maxDeletes, pins = [], now = Date.now(), dryRun = false } = options;
  const keeping: Keeping = { keep, pins, now };
  const reachable = await reachableIn(target, keeping);
  const manifests = await deadUnder(target, manifestKey(''), reachable, now);
  const documents = await deadUnder(target, 'd/', reachable, now);
  const notes = await deadUnder(target, 'unfinished/', reachable, now);
  const dead = [...manifests.dead, ...notes.dead, ...documents.dead];
  const due = dryRun ? [] : dead.slice(0, maxDeletes);
  for (let at = 0; at < due.length; at += DELETES_AT_ONCE) {
    await undisturbed(target, reachable);
    await target.delete(due.slice(at, at + DELETES_AT_ONCE));
  }
  const expired = due.filter((key) => key.startsWith(manifestKey('')));
  return {
    kept: reachable.versions,
    expired: expired.map(versionOf),
    keys: manifests.seen + documents.seen,
    deleted: due.length,
    left: dead.length - due.length,
  };
}
