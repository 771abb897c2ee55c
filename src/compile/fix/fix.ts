/** `npm run data:fix`: brings every table of a folder into its form. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../faults.ts';
import { loadTables } from '../load/load.ts';
import { fixTable } from './table.ts';

export interface Fixes {
  /** The tables that were written, by path below the folder, each with what was mended. */
  readonly written: readonly (readonly [file: string, mended: readonly string[]])[];
  /** What cannot be mended without knowing more. */
  readonly left: readonly Fault[];
}

/** Beside the table first, and then in its place: whoever reads meanwhile finds the old one or the new one, whole. */
function replace(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/**
 * Brings every table that a folder of facts has into its form, those of `identity/` apart. Twice is the same as once.
 * What facts say stays as it is: what is wrong with that, the checks tell.
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
