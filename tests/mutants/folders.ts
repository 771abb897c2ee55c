/** The folders whose tests are tested, and the files in them. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

interface Folder {
  readonly sources: readonly string[];
  /** Folders of tests that are about it: they are asked first. */
  readonly tests: readonly string[];
}

/** Storage and the shapes of what is stored are one folder in the count. */
export const FOLDERS: Readonly<Record<string, Folder>> = {
  football: { sources: ['src/football'], tests: ['football', 'own-league'] },
  edge: { sources: ['src/edge'], tests: ['edge', 'contract'] },
  store: { sources: ['src/store', 'src/documents'], tests: ['store', 'documents'] },
  graph: { sources: ['src/graph'], tests: ['graph', 'contract'] },
};

/** Names of folders below `tests`. */
export const testsAbout = (folder: string): readonly string[] => FOLDERS[folder]?.tests ?? [];

/** The TypeScript files of a folder, by path from the root. */
export function sourcesOf(root: string, folder: string): readonly string[] {
  return (FOLDERS[folder]?.sources ?? [])
    .flatMap((path) => readdirSync(join(root, path), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}
