/** A manifest as text: a line with everything but the documents, then the section of their hashes. */
import { TEXT } from '../model/kit/cell-type.ts';
import { type Of, partsOf, value } from '../model/kit/shape.ts';
import { NoDataError, UnknownVersionError } from './faults.ts';
import { isNamedBy } from './isolate/held-to-hash.ts';
import { HASH_DIGITS, type Manifest, SCHEMA_VERSION } from './keys.ts';
import { RowSet } from './row-set.ts';
import { sectionOf } from './section-text.ts';

const text = value('text', TEXT);
/** Its id is its logical name. */
const NAMED_DOCUMENT = partsOf({ id: text, hash: text });
interface NamedDocument extends Of<typeof NAMED_DOCUMENT> {}

interface ManifestHead extends Omit<Manifest, 'documents'> {
  /** How many documents there are. */
  readonly size: number;
  /** Characters of the section. */
  readonly length: number;
  /** Hash of all that follows it; see `sealed`. */
  readonly sum?: string;
}

/** A manifest as it is read: of thousands of documents a question needs a dozen. */
export interface OpenManifest extends Omit<Manifest, 'documents'> {
  /** By logical name. */
  readonly documents: RowSet<NamedDocument>;
}

const NO_DOCUMENTS = sectionOf([], []);

export function writeManifest({ documents, ...rest }: Manifest): string {
  const named = Object.entries(documents).map(([id, hash]): NamedDocument => ({ id, hash }));
  const section = sectionOf(named, []);
  const head: ManifestHead = { ...rest, size: named.length, length: section.length };
  return `${JSON.stringify(head)}\n${section}`;
}

/**
 * One of an older shape, which had no section, has its `schemaVersion` and no documents.
 * @throws SyntaxError when the text is shorter or longer than it says.
 */
export function readManifest(text: string): OpenManifest {
  const [first = ''] = text.split('\n', 1);
  const {
    size = 0,
    length = 0,
    sum: _,
    ...rest
  } = JSON.parse(first) as Partial<ManifestHead> & Omit<ManifestHead, 'size' | 'length'>;
  const section = text.slice(first.length + 1);
  if (section.length !== length)
    throw new SyntaxError(`${section.length} characters, and ${length} were announced`);
  return { ...rest, documents: new RowSet(section === '' ? NO_DOCUMENTS : section, size, NAMED_DOCUMENT) };
}

/** Ahead of a manifest stands the hash of what follows: its key does not name its content as that of a document does. */
const SUM = new RegExp(`^\\{"sum":"([0-9a-f]{${HASH_DIGITS}})",`);
/** How one begins that was published without. */
const UNSUMMED = '{"version":"';

/**
 * A manifest that tells whether it is whole.
 * @param hash of a text, as documents are named by.
 */
export function sealed(manifest: string, hash: (text: string) => string): string {
  const rest = manifest.slice(1);
  return `{"sum":"${hash(rest)}",${rest}`;
}

async function isWhole(text: string): Promise<boolean> {
  const [start, sum] = SUM.exec(text) ?? [];
  return start === undefined || sum === undefined
    ? text.startsWith(UNSUMMED)
    : isNamedBy(text.slice(start.length), sum);
}

/**
 * A manifest as it was published, of the shape this Worker reads.
 * @param key for the log.
 * @throws NoDataError when it is not whole; UnknownVersionError when it is of another shape.
 */
export async function verifiedManifest(text: string, key: string): Promise<OpenManifest> {
  if (!(await isWhole(text))) throw new NoDataError(`${key} is not as it was written`, { key });
  const manifest = openManifest(text, key);
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
