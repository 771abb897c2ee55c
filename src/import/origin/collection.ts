/** A folder of several sources: finds which folder is which source. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findSource, type SourceEntry } from '../../sources/registry.ts';

/** Folders of sources in a collection, in the order of import: names of clubs come before matches. */
const FOLDERS: readonly (readonly [source: string, folders: readonly string[]])[] = [
  ['openfootball-clubs', ['openfootball/clubs', 'openfootball-clubs', 'clubs']],
  ['openfootball', ['openfootball']],
  ['international-results', ['international_results', 'international-results']],
  ['reep', ['reep']],
  ['country-codes', ['country-codes']],
];

export interface CollectedSource {
  readonly source: SourceEntry;
  readonly from: string;
}

/** A source, and its folder in a collection. */
export interface SourceFolder {
  readonly source: SourceEntry;
  readonly folder: string;
}

/** The sources of a collection that are imported without being named: those whose licence has no conditions. */
export function sourceFolders(isThere: (folder: string) => boolean): readonly SourceFolder[] {
  return FOLDERS.flatMap(([name, folders]) => {
    const source = findSource(name);
    const folder = folders.find(isThere);
    return source === null || source.hasConditions || folder === undefined ? [] : [{ source, folder }];
  });
}

/** The same for a folder on disk. */
export const sourcesIn = (root: string): readonly CollectedSource[] =>
  sourceFolders((folder) => existsSync(join(root, folder))).map(({ source, folder }) => ({
    source,
    from: join(root, folder),
  }));
