import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../facts.ts';
import { FactError } from '../faults.ts';
import { byText } from '../index-facts.ts';
import { PUBLIC_DOMAIN } from '../licences.ts';
import { loadFacts } from '../load/load.ts';

const licenceOf = (facts: Facts): string => facts.sources[0]?.value.licence ?? '';

/** Such facts are merged last and lend nothing to others: they stay what can be taken away again. */
export const isShareAlike = (facts: Facts): boolean => !PUBLIC_DOMAIN.has(licenceOf(facts));

/** Rounds and groups are known to openfootball alone, so its seasons go before those without. */
const rank = (id: string, facts: Facts): number =>
  isShareAlike(facts) ? 2 : id.startsWith('openfootball') ? 0 : 1;

/** @throws FactError that names the import. Another version of the tables may have written it. */
function loadImport(importedDir: string, name: string): Facts {
  try {
    return loadFacts(join(importedDir, name));
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const faults = error.faults.map((fault) => ({
      ...fault,
      file: join(importedDir, name, fault.file),
      tip: `${fault.tip}; import it again to have it so (npm run import)`,
    }));
    throw new FactError(faults);
  }
}

/**
 * The facts of every import in the order in which they are merged: a source with rounds before one without,
 * share-alike last, otherwise by name.
 * @throws FactError when a table cannot be read.
 */
export function loadImported(importedDir: string): readonly Facts[] {
  if (!existsSync(importedDir)) return [];
  const folders = readdirSync(importedDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, facts: loadImport(importedDir, name) }));
  return folders
    .sort((a, b) => rank(a.name, a.facts) - rank(b.name, b.facts) || byText(a.name, b.name))
    .map(({ facts }) => facts);
}
