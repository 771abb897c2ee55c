import type { ChangeCounts } from '../../documents/history.ts';
import { type Manifest, unfinishedKey } from '../../store/keys.ts';
import type { Compiled } from '../compile.ts';
import { compareVersions } from './compare.ts';
import { type Ending, endingOf, lastWrites, NO_CHANGES, putLast, type Work } from './ending.ts';
import { sealedManifest } from './manifest.ts';
import { manifestOf, manifestText, storedIn, wasInterrupted } from './stored.ts';
import { confirm, type DocumentTexts, type KvTarget, missingIn, putAll } from './target.ts';

export interface PublishOptions {
  /**
   * The time for the log, UTC, RFC 3339; the moment of publishing when not given. The data version does not depend on
   * it.
   */
  readonly publishedAt?: string;
  /**
   * Whether to read back every document that the manifest names, and the log with its lists. When not given, they are
   * read back for a version that is not the one served, and after a publication that did not finish.
   */
  readonly verify?: boolean;
  /** The most keys to write. The next run writes the others, and until then the old version stays served. */
  readonly maxWrites?: number;
}

export interface PublishReport {
  /** `UNFINISHED`: there were more keys to write than permitted. The next run continues. */
  readonly status: 'PUBLISHED' | 'UNCHANGED' | 'UNFINISHED';
  readonly version: string;
  /** The numbers of documents written, and of those that were there already. */
  readonly written: number;
  readonly kept: number;
  /** Of the documents written, those that the store should have had and had lost or changed. */
  readonly repaired: number;
  /** Whether the log, or a list that it names, was lost or damaged. What could be read or restored of it is kept. */
  readonly isLogRepaired: boolean;
  readonly documents: number;
  /** Characters of all documents together. */
  readonly bytes: number;
  /** Keys written: documents, log, lists, manifest, claim and pointer. */
  readonly writes: number;
  /** Keys left to write; 0 unless unfinished. */
  readonly left: number;
  /** Facts that differ from the version served before; null when there was no version to compare with. */
  readonly changes: ChangeCounts | null;
}

/** Hashes of documents that were certainly written: a manifest is written after its documents. */
function hashesOf(manifests: readonly (Manifest | null)[]): ReadonlySet<string> {
  return new Set(manifests.flatMap((manifest) => Object.values(manifest?.documents ?? {})));
}

interface Missing {
  readonly documents: DocumentTexts;
  /** Hashes that the store should have had. */
  readonly known: ReadonlySet<string>;
}

/** A publication of a compiled graph. */
interface Publication extends Work {
  readonly compiled: Compiled;
}

/** The documents to write: those that the store lacks, also those that an earlier run left. */
export async function missingOf({
  target,
  compiled,
  stored,
  earlier,
  verify,
}: Publication): Promise<Missing> {
  const known = hashesOf([stored.served, manifestOf(earlier, compiled.manifest.version)]);
  const looked = [...compiled.documents].filter(([hash]) => verify || !known.has(hash));
  return { documents: await missingIn(target, looked), known };
}

function summary({ manifest, documents }: Compiled) {
  const bytes = [...documents.values()].reduce((sum, text) => sum + text.length, 0);
  return { version: manifest.version, documents: documents.size, bytes };
}

const unchanged = (compiled: Compiled): PublishReport => ({
  ...summary(compiled),
  status: 'UNCHANGED',
  written: 0,
  kept: compiled.documents.size,
  repaired: 0,
  isLogRepaired: false,
  writes: 0,
  left: 0,
  changes: NO_CHANGES,
});

/** The writes of a run, as many as are permitted. */
class Writing {
  readonly #target: KvTarget;
  #permitted: number;
  done = 0;
  /** The number of keys beyond the permitted number. */
  left = 0;

  constructor(target: KvTarget, permitted: number) {
    this.#target = target;
    this.#permitted = permitted;
  }

  /**
   * Writes documents and reads them back.
   * @returns how many were written.
   */
  async write(documents: DocumentTexts): Promise<number> {
    const now = documents.slice(0, this.#permitted);
    await putAll(this.#target, now);
    await confirm(this.#target, now);
    this.#took(now.length);
    this.left += documents.length - now.length;
    return now.length;
  }

  /** Writes what must be complete or absent, once everything before it is written. */
  async last(keys: number, write: () => Promise<void>): Promise<void> {
    const isPermitted = this.left === 0 && keys <= this.#permitted;
    if (isPermitted) await write();
    if (isPermitted) this.#took(keys);
    else this.left += keys;
  }

  #took(keys: number): void {
    this.done += keys;
    this.#permitted -= keys;
  }
}

/** The number of keys left when the documents are written: list, log, manifest, claim and pointer. */
const ENDING_KEYS = 5;

async function end(work: Work, writing: Writing): Promise<Ending | null> {
  if (writing.left > 0) {
    writing.left += ENDING_KEYS;
    return null;
  }
  const ending = await endingOf(work);
  await writing.write(ending.documents);
  for (const [key, text] of ending.manifests) await writing.last(1, () => work.target.put(key, text));
  await writing.last(lastWrites(work, ending), () => putLast(work, ending));
  return ending;
}

/** Keeps documents that no manifest names yet, however many days it takes to write them. */
async function noteUnfinished({ target, manifest }: Publication, writing: Writing): Promise<void> {
  const key = unfinishedKey(manifest.schemaVersion);
  const text = sealedManifest(manifest);
  if ((await target.get([key])).get(key) !== text) await writing.last(1, () => target.put(key, text));
}

async function run(work: Publication, maxWrites: number): Promise<PublishReport> {
  const { compiled, isServed } = work;
  const missing = await missingOf(work);
  const writing = new Writing(work.target, maxWrites);
  if (missing.documents.length > maxWrites) await noteUnfinished(work, writing);
  const written = await writing.write(missing.documents);
  const ending = await end(work, writing);
  return {
    ...summary(compiled),
    status: writing.left > 0 ? 'UNFINISHED' : isServed ? 'UNCHANGED' : 'PUBLISHED',
    written,
    kept: compiled.documents.size - missing.documents.length,
    repaired: missing.documents.slice(0, written).filter(([hash]) => missing.known.has(hash)).length,
    isLogRepaired: ending?.isLogRepaired ?? false,
    writes: writing.done,
    left: writing.left,
    changes: ending?.changes ?? null,
  };
}

/** What is known of a publication before it begins. */
export async function workOf(
  target: KvTarget,
  compiled: Compiled,
  options: PublishOptions,
): Promise<Publication> {
  const { manifest } = compiled;
  const { version, schemaVersion } = manifest;
  const stored = await storedIn(target, schemaVersion);
  const { served } = stored;
  const isServed =
    served?.version === version && served.schemaVersion === schemaVersion && served.history !== undefined;
  const verify = options.verify ?? (!isServed || wasInterrupted(stored));
  const publishedAt = options.publishedAt ?? new Date().toISOString();
  const earlier = isServed && !verify ? null : await manifestText(target, version);
  const compare = () => compareVersions(target, served, compiled);
  return { target, compiled, manifest, compare, stored, earlier, isServed, verify, publishedAt };
}

/**
 * Publishes a data set completely or not at all. It writes the missing documents and the log and reads them back,
 * then the manifest, and last the one key that readers look at. When a step fails, the old version stays served, and
 * the next run does not write again what was written. Documents that the store lost or holds with other text are
 * written again. Where the version is served already, nothing else is written.
 * @throws OvertakenError when another publisher worked at the same time and won.
 */
export async function publish(
  target: KvTarget,
  compiled: Compiled,
  options: PublishOptions = {},
): Promise<PublishReport> {
  const work = await workOf(target, compiled, options);
  if (work.isServed && !work.verify) return unchanged(compiled);
  return run(work, options.maxWrites ?? Number.POSITIVE_INFINITY);
}
