/** The folders whose tests are tested, and the files in them. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Storage and the shapes of what is stored are one folder in the count. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  football: ['src/football'],
  edge: ['src/edge'],
  store: ['src/store', 'src/documents'],
  graph: ['src/graph'],
};

/** The TypeScript files of a folder, by path from the root. */
export function sourcesOf(root: string, folder: string): readonly string[] {
  return (FOLDERS[folder] ?? [])
    .flatMap((path) => readdirSync(join(root, path), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}
