import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../football/match.ts';
import type { Facts } from '../facts.ts';
import { FactError } from '../faults.ts';
import { PUBLIC_DOMAIN } from '../licences.ts';
import { requireIntact } from './intact.ts';
import { loadTables } from './tables.ts';

const sourceOf = (facts: Facts) => facts.sources[0]?.value;

/** Facts under a licence with conditions are merged last and change no others, so that they can be removed again. */
export const hasConditions = (facts: Facts): boolean => !PUBLIC_DOMAIN.has(sourceOf(facts)?.licence ?? '');

/** A source that tells rounds and groups is merged before one that does not, those with conditions last. */
const rank = (facts: Facts): number =>
  hasConditions(facts) ? Number.POSITIVE_INFINITY : (sourceOf(facts)?.rank ?? Number.MAX_SAFE_INTEGER);

/** Ranks may both be infinite, and their difference is no number then. */
const byRank = (a: Facts, b: Facts): number => (rank(a) === rank(b) ? 0 : rank(a) < rank(b) ? -1 : 1);

/** The name of the old tables of an import while new ones take their place. */
const OLD = '.old-';

/** Finds the tables of an import. A process that was killed may have left them under the other name. */
function folderOf(importedDir: string, name: string): string {
  const own = join(importedDir, name);
  return existsSync(own) ? own : join(importedDir, `${OLD}${name}`);
}

function importsIn(importedDir: string): readonly string[] {
  const folders = readdirSync(importedDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (!entry.name.startsWith('.') || entry.name.startsWith(OLD)))
    .map(({ name }) => (name.startsWith(OLD) ? name.slice(OLD.length) : name));
  return [...new Set(folders)];
}

/** @throws FactError that names the import. Another version of the tables may have written it. */
function loadImport(importedDir: string, name: string): Facts {
  try {
    requireIntact(folderOf(importedDir, name), name);
    return loadTables(folderOf(importedDir, name));
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const faults = error.faults.map((fault) => ({
      ...fault,
      file: fault.file.startsWith(importedDir) ? fault.file : join(importedDir, name, fault.file),
      tip: `${fault.tip}; import it again to have it so (npm run import)`,
    }));
    throw new FactError(faults);
  }
}

/**
 * The facts of every import in the order in which they are merged: a source with rounds before one without,
 * those with conditions last, otherwise by name.
 * @throws FactError when a table cannot be read.
 */
export function loadImported(importedDir: string): readonly Facts[] {
  if (!existsSync(importedDir)) return [];
  return importsIn(importedDir)
    .map((name) => ({ name, facts: loadImport(importedDir, name) }))
    .sort((a, b) => byRank(a.facts, b.facts) || compareText(a.name, b.name))
    .map(({ facts }) => facts);
}
