import type { ChangeCounts } from '../../store/history.ts';
import { CURRENT_KEY, type Manifest, manifestKey } from '../../store/keys.ts';
import { manifestIn, writeManifest } from '../../store/manifest-text.ts';
import type { Compiled } from '../compile.ts';
import { compareVersions } from './compare.ts';
import { logged } from './log.ts';
import { confirm, type KvTarget, putAll } from './target.ts';

export interface PublishReport {
  readonly version: string;
  /** Documents written, and those that were there already. */
  readonly written: number;
  readonly kept: number;
  readonly documents: number;
  /** Characters of all documents together. */
  readonly bytes: number;
  /** Facts that are other than in the version served before; null when there was none to compare with. */
  readonly changes: ChangeCounts | null;
}

/** What the store has: the version served, and whether the new one was there before. */
interface Present {
  readonly served: Manifest | null;
  readonly earlier: string | null;
}

/** One that is damaged counts as none: it is replaced, and whatever it named is written again. */
function readable(text: string | null): Manifest | null {
  try {
    return text === null ? null : manifestIn(text);
  } catch {
    return null;
  }
}

async function presentIn(target: KvTarget, version: string): Promise<Present> {
  const found = await target.get([CURRENT_KEY, manifestKey(version)]);
  return {
    served: readable(found.get(CURRENT_KEY) ?? null),
    earlier: found.get(manifestKey(version)) ?? null,
  };
}

/**
 * Hashes that are surely there: those of the version being served, and those of this version where it was published
 * before, since its manifest is written after its documents. So going back writes no document of the graph.
 */
function hashesOf({ served, earlier }: Present): ReadonlySet<string> {
  return new Set([served, readable(earlier)].flatMap((one) => Object.values(one?.documents ?? {})));
}

function reportOf(
  { manifest, documents }: Compiled,
  written: number,
  changes: ChangeCounts | null,
): PublishReport {
  const bytes = [...documents.values()].reduce((sum, one) => sum + one.length, 0);
  const kept = documents.size - written;
  return { version: manifest.version, written, kept, documents: documents.size, bytes, changes };
}

const NO_CHANGES: ChangeCounts = { added: 0, changed: 0, retracted: 0 };

/**
 * Publishes a data set whole: the documents that are missing and the log with what changed, read back; then the manifest;
 * then, last, the one key readers look at. Whatever fails before that leaves the old version served. A document that did
 * not change is not written again, and of the version that is served already nothing is.
 * @param publishedAt what the log says, UTC, RFC 3339. The data version knows no clock.
 */
export async function publish(
  target: KvTarget,
  compiled: Compiled,
  publishedAt: string = new Date().toISOString(),
): Promise<PublishReport> {
  const { manifest, documents } = compiled;
  const { version } = manifest;
  const present = await presentIn(target, version);
  const { served } = present;
  if (served?.version === version && served.history !== undefined) return reportOf(compiled, 0, NO_CHANGES);
  const comparison = await compareVersions(target, served, compiled);
  const log = await logged(target, served, { version, comparison, publishedAt });
  const hashes = hashesOf(present);
  const missing = [...documents].filter(([hash]) => !hashes.has(hash));
  const all = [...missing, ...log.documents];
  await putAll(target, all);
  await confirm(target, all);
  const text = writeManifest(manifest);
  // Without the log: what is asked of a version by its name has one answer for ever.
  if (present.earlier !== text) await target.put(manifestKey(version), text);
  await target.put(CURRENT_KEY, writeManifest({ ...manifest, history: log.history }));
  return reportOf(compiled, missing.length, comparison?.counts ?? null);
}
