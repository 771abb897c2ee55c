/** The hand-written TypeScript of this project, as those find it who hold it to its rules. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Top folders with code; everything else is facts, documents, or made. */
const TOP = ['src', 'schema', 'web', 'bench', 'examples', 'tests'] as const;
/** Folders that programs write. */
const MADE: ReadonlySet<string> = new Set(['node_modules', 'generated', '__generated__']);

const isHandWritten = (name: string): boolean =>
  /\.tsx?$/.test(name) && !name.endsWith('.generated.ts') && !name.endsWith('.d.ts');

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !MADE.has(entry.name)) yield* filesUnder(join(folder, entry.name));
    if (entry.isFile() && isHandWritten(entry.name)) yield join(folder, entry.name);
  }
}

const atTop = (): string[] =>
  readdirSync(ROOT)
    .filter(isHandWritten)
    .map((name) => join(ROOT, name));

/** Paths from the root of the project, in the order of the alphabet. */
export const sourceFiles = (): string[] =>
  [...TOP.flatMap((top) => [...filesUnder(join(ROOT, top))]), ...atTop()]
    .map((path) => relative(ROOT, path))
    .toSorted();
