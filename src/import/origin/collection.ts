/** A folder of several sources: finds which folder is which source. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES, type SourceEntry } from '../../sources/registry.ts';

/** Names of clubs come before matches. */
const inOrder = (sources: readonly SourceEntry[]): readonly SourceEntry[] =>
  [...sources].sort((a, b) => Number(b.listsClubs ?? false) - Number(a.listsClubs ?? false));

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
  return inOrder(SOURCES).flatMap((source) => {
    const folder = source.folders?.find(isThere);
    return source.hasConditions || folder === undefined ? [] : [{ source, folder }];
  });
}

/** The same for a folder on disk. */
export const sourcesIn = (root: string): readonly CollectedSource[] =>
  sourceFolders((folder) => existsSync(join(root, folder))).map(({ source, folder }) => ({
    source,
    from: join(root, folder),
  }));
