/** A manifest as text: a line with everything but the documents, and then the section of their hashes. */
import { TEXT } from '../model/kit/cell-type.ts';
import { COUNT, checked, type Of, optional, partsOf, value } from '../model/kit/shape.ts';
import { NoDataError, UnknownVersionError } from './faults.ts';
import { requireLength } from './head.ts';
import { hasHash } from './isolate/hash-check.ts';
import { HASH_DIGITS, isVersion, type Manifest, SCHEMA_VERSION } from './keys.ts';
import { RowSet } from './row-set.ts';
import { sectionOf } from './section-text.ts';
import { byOwnPhrases } from './shortening/lines.ts';

const text = value('text', TEXT);
/** Its id is its logical name. */
const NAMED_DOCUMENT = partsOf({ id: text, hash: text });
interface NamedDocument extends Of<typeof NAMED_DOCUMENT> {}

/**
 * `size`: the number of documents; `length`: characters of the section. A manifest of an older shape has neither. `sum`: the hash
 * of everything after it, see `sealed`.
 */
const MANIFEST_HEAD = partsOf({
  version: text,
  schemaVersion: COUNT,
  history: optional(text),
  size: optional(COUNT),
  length: optional(COUNT),
  sum: optional(text),
});
interface ManifestHead extends Of<typeof MANIFEST_HEAD> {}

/** A manifest in the form in which it is read: of thousands of documents, a question needs a dozen. */
export interface OpenManifest extends Omit<Manifest, 'documents'> {
  /** By logical name. */
  readonly documents: RowSet<NamedDocument>;
}

export function writeManifest({ documents, ...rest }: Manifest): string {
  const named = Object.entries(documents).map(([id, hash]): NamedDocument => ({ id, hash }));
  const section = sectionOf(named, [], byOwnPhrases);
  const head: ManifestHead = { ...rest, size: named.length, length: section.length };
  return `${JSON.stringify(head)}\n${section}`;
}

/**
 * A manifest of an older shape, without a section, gives its `schemaVersion` and no documents.
 * @throws SyntaxError when the text is shorter or longer than its first line tells; ShapeError when that line has another shape.
 */
export function readManifest(text: string): OpenManifest {
  const [first = ''] = text.split('\n', 1);
  const { size = 0, length = 0, sum: _, ...rest } = checked(MANIFEST_HEAD, JSON.parse(first));
  const section = text.slice(first.length + 1);
  requireLength(section.length, length);
  return {
    ...rest,
    documents: new RowSet(section === '' ? sectionOf([], []) : section, size, NAMED_DOCUMENT),
  };
}

/**
 * A manifest begins with the hash of the rest, since its key does not name its content as the key of a document does.
 */
const SUM = new RegExp(`^\\{"sum":"([0-9a-f]{${HASH_DIGITS}})",`);
/** The beginning of a manifest that was published without a hash. */
const UNSUMMED = '{"version":"';

/**
 * A manifest that tells whether it is complete.
 * @param hash of a text, as it names documents.
 */
export function sealed(manifest: string, hash: (text: string) => string): string {
  const rest = manifest.slice(1);
  return `{"sum":"${hash(rest)}",${rest}`;
}

/** What a manifest says its rest hashes to; null when it says nothing. */
function sumIn(text: string): { readonly sum: string; readonly rest: string } | null {
  const [start, sum] = SUM.exec(text) ?? [];
  return start === undefined || sum === undefined ? null : { sum, rest: text.slice(start.length) };
}

async function isComplete(text: string): Promise<boolean> {
  const summed = sumIn(text);
  return summed === null ? text.startsWith(UNSUMMED) : hasHash(summed.rest, summed.sum);
}

/**
 * Whether a manifest is as it was written.
 * @param hash as for `sealed`.
 */
export function isAsSealed(text: string, hash: (text: string) => string): boolean {
  const summed = sumIn(text);
  return summed === null ? text.startsWith(UNSUMMED) : hash(summed.rest) === summed.sum;
}

/**
 * Whether a manifest is that of a version.
 * @param wanted the version that its key names; undefined for a pointer, which may name any.
 */
export const isOfVersion = ({ version }: Pick<Manifest, 'version'>, wanted?: string): boolean =>
  wanted === undefined ? isVersion(version) : version === wanted;

/**
 * A published manifest of the shape that this Worker reads.
 * @param key for the log.
 * @param version see `isOfVersion`.
 * @throws NoDataError when it is damaged, or that of another version; UnknownVersionError when it has another shape.
 */
export async function verifiedManifest(text: string, key: string, version?: string): Promise<OpenManifest> {
  if (!(await isComplete(text))) throw new NoDataError(`${key} is not as it was written`, { key });
  const manifest = openManifest(text, key);
  if (!isOfVersion(manifest, version))
    throw new NoDataError(`${key} does not hold the manifest of ${version ?? 'a version'}`, { key });
  if (manifest.schemaVersion === SCHEMA_VERSION) return manifest;
  throw new UnknownVersionError(
    `${key} has shape ${manifest.schemaVersion}; this Worker reads ${SCHEMA_VERSION}`,
    {
      key,
    },
  );
}

function openManifest(text: string, key: string): OpenManifest {
  try {
    return readManifest(text);
  } catch (cause) {
    throw new NoDataError(`${key} cannot be read`, { key, cause });
  }
}

/** A manifest with all its documents. */
export function manifestIn(text: string): Manifest {
  const { documents, ...rest } = readManifest(text);
  return { ...rest, documents: Object.fromEntries(documents.all().map(({ id, hash }) => [id, hash])) };
}
