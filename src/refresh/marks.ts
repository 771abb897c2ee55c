/** Hashes that tell whether something changed since the last refresh. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Repository } from '../import/origin/repository.ts';
import { findReader, type SourceEntry } from '../sources/registry.ts';

const digest = (hash: Hash): string => hash.digest('hex').slice(0, 20);

/** The code that turns files into facts. */
const READERS = ['import', 'sources'].map((folder) =>
  fileURLToPath(new URL(`../${folder}`, import.meta.url)),
);

/**
 * The hash of the entities whose names are looked up, and of the code that reads. When it changes, all sources are
 * read again.
 */
export function readersMark(dataDir: string): string {
  const hash = createHash('sha256');
  for (const root of [dataDir, ...READERS]) {
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return digest(hash);
}

/** The hash of those files of a repository that a reader takes; null when there is none. */
export async function filesMark(source: SourceEntry, { root, files }: Repository): Promise<string | null> {
  const own = files.filter(({ path }) => findReader(source, path.slice(root.length)) !== null);
  if (own.length === 0) return null;
  const hash = createHash('sha256');
  for (const file of own) {
    hash.update(file.path).update('\0');
    const input = file.open();
    if (typeof input === 'string' || input instanceof Uint8Array) hash.update(input);
    else for await (const chunk of input) hash.update(chunk);
  }
  return digest(hash);
}
