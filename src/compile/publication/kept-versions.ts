/** Lists the versions that a rollback can serve. */

import { type Manifest, manifestKey } from '../../store/keys.ts';
import { BULK_KEYS } from '../../store/reader.ts';
import { nearestWord } from '../nearest-word.ts';
import type { PublicationLog } from './log.ts';
import { manifestOf, versionOf } from './stored.ts';
import type { KvNamespace } from './target.ts';

export interface KeptVersion {
  readonly version: string;
  /** UTC, RFC 3339; null when the log has no entry for the version. */
  readonly publishedAt: string | null;
}

/** The most versions that a message names. */
const NAMED = 10;
/** What the name of a version looks like: `b5fea8522e69`. */
const VERSION = /^[0-9a-f]{12}$/;

async function manifestsIn(target: KvNamespace): Promise<readonly Manifest[]> {
  const keys: string[] = [];
  for await (const { key } of target.list(manifestKey(''))) keys.push(key);
  const manifests: Manifest[] = [];
  for (let at = 0; at < keys.length; at += BULK_KEYS)
    for (const [key, text] of await target.get(keys.slice(at, at + BULK_KEYS))) {
      const manifest = manifestOf(text, versionOf(key));
      if (manifest !== null) manifests.push(manifest);
    }
  return manifests;
}

/** The versions of a shape that have a manifest. The last published comes first; versions without an entry in the log come last. */
export async function keptVersions(
  target: KvNamespace,
  publications: PublicationLog,
  shape: number,
): Promise<readonly KeptVersion[]> {
  const days = new Map(publications.map(({ version, publishedAt }) => [version, publishedAt]));
  const order = [...days.keys()].toReversed();
  const place = ({ version }: Manifest): number =>
    days.has(version) ? order.indexOf(version) : order.length;
  const manifests = (await manifestsIn(target)).filter(({ schemaVersion }) => schemaVersion === shape);
  return manifests
    .toSorted((a, b) => place(a) - place(b))
    .map(({ version }) => ({ version, publishedAt: days.get(version) ?? null }));
}

const named = ({ version, publishedAt }: KeptVersion): string =>
  publishedAt === null ? version : `${version} (${publishedAt.slice(0, 16).replace('T', ' ')} UTC)`;

/** `Kept versions: b5fea8522e69 (2026-11-29 06:04 UTC).` */
export function keptText(kept: readonly KeptVersion[]): string {
  if (kept.length === 0) return 'No version of that shape is kept.';
  const more = kept.length > NAMED ? ` and ${kept.length - NAMED} older` : '';
  return `Kept versions: ${kept.slice(0, NAMED).map(named).join(', ')}${more}.`;
}

/** Tells why a version without a manifest cannot be served. */
export function notKeptText(
  version: string,
  publications: PublicationLog,
  kept: readonly KeptVersion[],
): string {
  const last = publications.findLast((publication) => publication.version === version);
  if (last !== undefined)
    return `Version ${version} of ${last.publishedAt.slice(0, 10)} was deleted. ${keptText(kept)}`;
  const near = nearestWord(
    version,
    kept.map((known) => known.version),
  );
  const form = VERSION.test(version) ? '' : ': a version has 12 hexadecimal digits';
  const tip = near === null ? '' : ` Did you mean ${near}?`;
  return `There is no version ${version}, and the log has none${form}.${tip} ${keptText(kept)}`;
}
