/** Finds the files behind a base URL. */
import { OriginError } from '../origin.ts';
import { getFile } from './get.ts';
import { knownPaths } from './known-paths.ts';
import type { WebLimits } from './limits.ts';
import { linksBelow } from './listing.ts';

/** A file at the base URL that lists the others, one path per line. Lines that begin with `#` are comments. */
const MANIFEST = 'files.txt';

interface Tree {
  readonly paths: readonly string[];
  /** Whether a listing names the paths. Paths that are only likely may have no file. */
  readonly certain: boolean;
}

const isRemark = (line: string): boolean => line === '' || line.startsWith('#');

/** A path that leads out of the tree is not accepted. */
const isInside = (path: string): boolean => !path.startsWith('/') && !path.split('/').includes('..');

const tooMany = (base: string, { files }: WebLimits): OriginError =>
  new OriginError(`${base} has more than ${files} files`);

async function listed(base: string, limits: WebLimits): Promise<readonly string[] | null> {
  const answer = await getFile(new URL(MANIFEST, base).href, null, limits);
  if (answer.is !== 'FILE' || answer.type.includes('html')) return null;
  const lines = new TextDecoder().decode(answer.bytes).split(/\r?\n/u);
  const paths = lines.map((line) => line.trim()).filter((line) => !isRemark(line) && isInside(line));
  if (paths.length > limits.files) throw tooMany(base, limits);
  return paths.sort();
}

/** The deepest level of folders that is listed. */
const DEPTH = 8;

/** Files below a folder whose page lists them; null when the server lists none. */
async function crawled(base: string, limits: WebLimits): Promise<readonly string[] | null> {
  const files: string[] = [];
  let pages = 0;
  const walk = async (folder: string, depth: number): Promise<boolean> => {
    const page = new URL(encodeURI(folder), base).href;
    pages += 1;
    if (pages > limits.folders) throw new OriginError(`${base} has more than ${limits.folders} folders`);
    const answer = await getFile(page, null, limits);
    if (answer.is !== 'FILE' || !answer.type.includes('html')) return false;
    for (const name of linksBelow(new TextDecoder().decode(answer.bytes), page)) {
      if (name.startsWith('.')) continue;
      if (name.endsWith('/') && depth < DEPTH) await walk(`${folder}${name}`, depth + 1);
      else if (!name.endsWith('/')) files.push(`${folder}${name}`);
      if (files.length > limits.files) throw tooMany(base, limits);
    }
    return true;
  };
  return (await walk('', 0)) && files.length > 0 ? files.sort() : null;
}

/**
 * The files of a tree: from its `files.txt`, from the pages of its folders, or from the known paths of the source.
 * @param base ends in `/`.
 * @throws OriginError when none of the three gives files.
 */
export async function treeOf(base: string, source: string, limits: WebLimits): Promise<Tree> {
  const certain = (await listed(base, limits)) ?? (await crawled(base, limits));
  if (certain !== null) return { paths: certain, certain: true };
  const folders = new URL(base).pathname.split('/').filter((folder) => folder !== '');
  const paths = knownPaths(source, folders, new Date().getUTCFullYear());
  if (paths.length > 0) return { paths, certain: false };
  throw new OriginError(
    `${base} lists no files: it has neither ${MANIFEST} nor a page for its folders. Put a ${MANIFEST} there, a path a line.`,
  );
}
