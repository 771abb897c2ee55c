/** A source's folder under `.graph/imported`: replaced whole, or left as it was. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadFacts } from '../../compile/load/load.ts';

export const LEDGER = 'facts.jsonl';

/** A file of the previous import; null when there was none. */
export function readImported(imported: string, source: string, file: string): string | null {
  const path = join(imported, source, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * Writes a source's files beside the old ones and then puts them in their place. Whatever fails before the last step leaves
 * the old ones as they were; what a killed process left lying about is cleared away first.
 * @throws FactError when a table cannot be read back.
 */
export function replaceImported(imported: string, source: string, files: ReadonlyMap<string, string>): void {
  const [target, next, old] = ['', '.next-', '.old-'].map((prefix) => join(imported, `${prefix}${source}`));
  if (target === undefined || next === undefined || old === undefined) return;
  // Killed between the two renames: the old ones are there, under another name.
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  rmSync(next, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    writeFileSync(join(next, file), text);
  }
  // Tables that could not be read back would keep the graph from being built: better the old ones.
  loadFacts(next);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}
