/** The hand-written TypeScript of this project, as those find it who hold it to its rules. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Folders that programs write. */
const MADE: ReadonlySet<string> = new Set(['node_modules', 'dist', 'generated', '__generated__']);

const isHandWritten = (name: string): boolean =>
  /\.[cm]?tsx?$/.test(name) && !name.endsWith('.generated.ts') && !name.endsWith('.d.ts');

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const isShown = !entry.name.startsWith('.') && !MADE.has(entry.name);
    if (entry.isDirectory() && isShown) yield* filesUnder(join(folder, entry.name));
    if (entry.isFile() && isHandWritten(entry.name)) yield join(folder, entry.name);
  }
}

/** Paths from the root of the project, in the order of the alphabet. */
export const sourceFiles = (): string[] =>
  [...filesUnder(ROOT)].map((path) => relative(ROOT, path)).toSorted();
