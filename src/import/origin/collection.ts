/** A folder of several sources: which of its folders is which. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findSource, type SourceEntry } from '../../sources/registry.ts';

/** Where sources lie in a collection, in the order in which they are imported: names of clubs come before matches. */
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

/** A source and the folder of a collection it lies in. */
export interface SourceFolder {
  readonly source: SourceEntry;
  readonly folder: string;
}

/** The sources of a collection that may be imported without being named: those whose licence has no conditions. */
export function sourceFolders(isThere: (folder: string) => boolean): readonly SourceFolder[] {
  return FOLDERS.flatMap(([name, folders]) => {
    const source = findSource(name);
    const folder = folders.find(isThere);
    return source === null || source.shareAlike || folder === undefined ? [] : [{ source, folder }];
  });
}

/** The same, of a folder on disk. */
export const sourcesIn = (root: string): readonly CollectedSource[] =>
  sourceFolders((folder) => existsSync(join(root, folder))).map(({ source, folder }) => ({
    source,
    from: join(root, folder),
  }));
