/** Finds what puts manifests right that a store lost, or holds damaged, or under the key of another version. */
import { type Manifest, manifestKey } from '../../store/keys.ts';
import type { PublicationLog } from './log.ts';
import { sealedManifest } from './manifest.ts';
import { manifestOf } from './stored.ts';
import type { KeyValue, KvTarget } from './target.ts';

/** How many manifests are read at once. One has up to half a megabyte. */
const READ_AT_ONCE = 20;

/** By version; null where there is none. */
async function manifestTexts(
  target: KvTarget,
  versions: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const texts = new Map<string, string | null>();
  for (let at = 0; at < versions.length; at += READ_AT_ONCE) {
    const chunk = versions.slice(at, at + READ_AT_ONCE);
    const found = await target.get(chunk.map(manifestKey));
    for (const version of chunk) texts.set(version, found.get(manifestKey(version)) ?? null);
  }
  return texts;
}

/** The manifest as its version was published with it. */
const withoutLog = ({ history: _, ...manifest }: Manifest): Manifest => manifest;

interface MendingInput {
  /** The version that is published, whose key is written in any case. */
  readonly version: string;
  /** The version served, whose pointer holds its manifest as well; null where that is not known. */
  readonly served: Manifest | null;
  /** The log, which tells the other versions. */
  readonly publications: PublicationLog;
}

/**
 * Keys of earlier versions, with the manifests that belong there. A manifest that is gone is put back for the version
 * served alone, since the others may have been deleted as too old.
 */
export async function mendedManifests(
  target: KvTarget,
  { version: published, served, publications }: MendingInput,
): Promise<readonly KeyValue[]> {
  const versions = new Set([published, ...publications.map(({ version }) => version)]);
  const texts = await manifestTexts(target, [...versions]);
  const known = new Map<string, string>();
  for (const text of texts.values()) {
    const manifest = manifestOf(text);
    if (text !== null && manifest !== null) known.set(manifest.version, text);
  }
  // The pointer is right where both read: under the key, a manifest of another shape may stand.
  if (served !== null) known.set(served.version, sealedManifest(withoutLog(served)));
  return [...texts].flatMap(([version, text]): readonly KeyValue[] => {
    const own = known.get(version);
    const isServed = version === served?.version;
    const isWhole = version === published || (isServed ? text === own : manifestOf(text, version) !== null);
    const isDeleted = text === null && !isServed;
    return own === undefined || isWhole || isDeleted ? [] : [[manifestKey(version), own]];
  });
}
