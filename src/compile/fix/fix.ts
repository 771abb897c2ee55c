/** `npm run data:fix`: brings every table of a folder into its canonical form. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waivedRules } from '../checks/waivers.ts';
import type { Fault } from '../faults.ts';
import { loadTables } from '../load/load.ts';
import { TIDY } from '../tidy.ts';
import { fixTable, unfinishedRows } from './table.ts';

export interface Fixes {
  /** The changed tables by path below the folder, each with what was fixed. */
  readonly written: readonly (readonly [file: string, mended: readonly string[]])[];
  /** Faults that only a person can correct. */
  readonly left: readonly Fault[];
}

/** Writes a new file beside the table and then renames it, so that readers find either the old table or the new one. */
function replace(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/**
 * Brings every table of a folder of facts into its canonical form, except those of `identity/`. A second run changes
 * nothing. No fact changes; the checks tell which facts are wrong.
 */
export function fixFolder(dataDir: string): Fixes {
  const written: (readonly [string, readonly string[]])[] = [];
  const left: Fault[] = [];
  for (const [file, shape] of loadTables(dataDir).tables) {
    const path = join(dataDir, file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    const { text, mended, left: unclear } = fixTable(bytes, { ...shape, file });
    left.push(...unclear);
    if (text === null || Buffer.compare(bytes, Buffer.from(text)) === 0) continue;
    replace(path, text);
    written.push([file, mended]);
  }
  return { written, left };
}

/**
 * Rows that end ahead of columns of their table, which reads as empty cells. Whoever adds a column writes the rows that have
 * it alone; before the table is published each row has all its cells, since many readers of CSV refuse another.
 */
export function unfinishedIn(dataDir: string): readonly Fault[] {
  const { tables, facts } = loadTables(dataDir);
  if (waivedRules(facts).has(TIDY)) return [];
  return [...tables].flatMap(([file, shape]) => {
    const path = join(dataDir, file);
    return existsSync(path) ? unfinishedRows(readFileSync(path), { ...shape, file }) : [];
  });
}
