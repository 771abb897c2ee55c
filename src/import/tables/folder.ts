/** A source's folder under `.graph/imported`. It is replaced as a whole, or not changed. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Facts } from '../../compile/facts.ts';
import { rowsIn, TABLES } from '../../compile/imported/intact.ts';
import { loadTables } from '../../compile/imported/tables.ts';
import { withLock } from './lock.ts';

export const LEDGER = 'facts.jsonl';

/** A file of the previous import; null when there was none. */
export function readImported(imported: string, source: string, file: string): string | null {
  const path = join(imported, source, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** How many rows each table has, so that a lost one is missed. */
const listOf = (files: ReadonlyMap<string, string>): string => {
  const tables = [...files].filter(([file]) => file.endsWith('.csv'));
  return `${JSON.stringify(Object.fromEntries(tables.map(([file, text]) => [file, rowsIn(text)])))}\n`;
};

/** Writes the files into a folder and reads them back. Whatever fails leaves no folder behind. */
function written(folder: string, files: ReadonlyMap<string, string>): Facts {
  try {
    for (const [file, text] of [...files, [TABLES, listOf(files)] as const]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    // Tables that could not be read back would keep the graph from being built: better the old ones.
    return loadTables(folder);
  } catch (error) {
    // Half a folder must not remain: it would keep a full disk full.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Writes a source's files beside the old ones and then puts them in their place. Whatever fails before the last step leaves
 * the old ones as they were; what a killed process left lying about is cleared away first.
 * @returns the facts as they are read back.
 * @throws FactError when a table cannot be; BusyError when another process writes them.
 */
export function replaceImported(imported: string, source: string, files: ReadonlyMap<string, string>): Facts {
  const target = join(imported, source);
  const next = join(imported, `.next-${source}`);
  const old = join(imported, `.old-${source}`);
  return withLock(join(imported, `.lock-${source}`), source, () => {
    // Killed between the two renames: the old ones are there, under another name.
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    rmSync(next, { recursive: true, force: true });
    const facts = written(next, files);
    rmSync(old, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
    rmSync(old, { recursive: true, force: true });
    return facts;
  });
}
