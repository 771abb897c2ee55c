/** Finds the repository of each file. A repository is imported, and replaced, as a whole. */
import type { OriginFile } from './origin.ts';

/** A repository among the files of an origin. */
export interface Repository {
  /** `italy`, without the suffix that an archive adds. */
  readonly name: string;
  /** The beginning of the paths of its files: empty, or ending in `/`. */
  readonly root: string;
  readonly files: readonly OriginFile[];
}

/** Files that are only at the root of a repository. */
const ROOT_FILE = /^(?:licen[cs]e|readme)[^/]*$/iu;

/** Names of openfootball's repositories. A folder of that name is one, even without a licence file. */
const KNOWN = new Set(
  `africa africa-cup asia asian-cup austria belgium brazil champions-league china club-world-cup clubs copa-america
   copa-libertadores deutschland england espana euro europe europe-champions-league europe-europa-league
   europe-super-league france gold-cup internationals italy japan mexico middle-east netherlands north-america
   scotland south-america world worldcup worldcup.json worldcup.more football.json`
    .trim()
    .split(/\s+/u),
);

/** `austria-master`: the folder in the archive of a branch. */
export const repositoryName = (folder: string): string => folder.replace(/(?:-(?:master|main)|\.git)$/iu, '');

function rootOf(path: string, roots: readonly string[]): string {
  const marked = roots.find((root) => path.startsWith(root));
  if (marked !== undefined) return marked;
  const folders = path.split('/').slice(0, -1);
  const known = folders.findIndex((folder) => KNOWN.has(repositoryName(folder)));
  return known === -1 ? '' : `${folders.slice(0, known + 1).join('/')}/`;
}

/**
 * Files by repository, in order of path.
 * @param name of the origin, for files that belong to no repository.
 */
export function repositoriesOf(name: string, files: readonly OriginFile[]): readonly Repository[] {
  const marks = files.flatMap(({ path }) => {
    const [folder = '', file = ''] = [path.slice(0, path.lastIndexOf('/') + 1), path.split('/').at(-1)];
    return ROOT_FILE.test(file) ? [folder] : [];
  });
  const roots = [...new Set(marks)].sort((a, b) => a.length - b.length);
  const byRoot = Map.groupBy(files, ({ path }) => rootOf(path, roots));
  return [...byRoot].map(([root, own]) => ({
    name: repositoryName(root === '' ? name : (root.split('/').at(-2) ?? name)),
    root,
    files: own,
  }));
}
