/** A manifest as text: a line with everything but the documents, then the section of their hashes. */
import type { Manifest } from './keys.ts';
import { Records } from './records.ts';
import { sectionOf } from './section-text.ts';

interface NamedDocument {
  /** Logical name. */
  readonly id: string;
  readonly hash: string;
}

interface Head extends Omit<Manifest, 'documents'> {
  /** How many documents there are. */
  readonly size: number;
  /** Characters of the section. */
  readonly length: number;
}

/** A manifest as it is read: of thousands of documents a question needs a dozen. */
export interface OpenManifest extends Omit<Manifest, 'documents'> {
  /** By logical name. */
  readonly documents: Records<NamedDocument>;
}

const NO_DOCUMENTS = sectionOf([], []);

export function writeManifest({ documents, ...rest }: Manifest): string {
  const named = Object.entries(documents).map(([id, hash]): NamedDocument => ({ id, hash }));
  const section = sectionOf(named, []);
  const head: Head = { ...rest, size: named.length, length: section.length };
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
    ...rest
  } = JSON.parse(first) as Partial<Head> & Omit<Head, 'size' | 'length'>;
  const section = text.slice(first.length + 1);
  if (section.length !== length)
    throw new SyntaxError(`${section.length} characters, and ${length} were announced`);
  return { ...rest, documents: new Records<NamedDocument>(section === '' ? NO_DOCUMENTS : section, size) };
}

/** A manifest with all its documents. */
export function manifestIn(text: string): Manifest {
  const { documents, ...rest } = readManifest(text);
  return { ...rest, documents: Object.fromEntries(documents.all().map(({ id, hash }) => [id, hash])) };
}
