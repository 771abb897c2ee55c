/** A source's folder under `.graph/imported`: replaced whole, or left as it was. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Facts } from '../../compile/facts.ts';
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
 * @returns the facts as they are read back.
 * @throws FactError when a table cannot be.
 */
export function replaceImported(imported: string, source: string, files: ReadonlyMap<string, string>): Facts {
  const target = join(imported, source);
  const next = join(imported, `.next-${source}`);
  const old = join(imported, `.old-${source}`);
  // Killed between the two renames: the old ones are there, under another name.
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  rmSync(next, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    writeFileSync(join(next, file), text);
  }
  // Tables that could not be read back would keep the graph from being built: better the old ones.
  const facts = loadFacts(next);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
  return facts;
}
