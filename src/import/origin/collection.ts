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

export interface Collected {
  readonly source: SourceEntry;
  readonly from: string;
}

/** The sources in a folder that may be imported without being named: those whose licence has no conditions. */
export function sourcesIn(folder: string): readonly Collected[] {
  return FOLDERS.flatMap(([name, folders]) => {
    const source = findSource(name);
    const found = folders.map((one) => join(folder, one)).find((one) => existsSync(one));
    return source === null || source.shareAlike || found === undefined ? [] : [{ source, from: found }];
  });
}
