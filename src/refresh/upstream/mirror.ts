/** Sources from a folder or a URL that has a folder for each of them: `openfootball/italy`, `international_results`. */
import { folderOrigin } from '../../import/origin/folder.ts';
import { isWebUrl, WebOrigin } from '../../import/origin/web/origin.ts';
import type { Progress } from '../../import/read-repository.ts';
import { findReader, SOURCES } from '../../sources/registry.ts';
import type { Upstream } from './upstream.ts';

const isWanted = (path: string): boolean => SOURCES.some((source) => findReader(source, path) !== null);

/**
 * Asks a server for each file with the ETag it had last time. The server sends only the files that changed.
 * @param downloads is kept between refreshes; without it, every file is fetched.
 * @throws OriginError when there is no such folder or URL, or files cannot be read.
 */
export async function mirrored(from: string, downloads: string, progress: Progress): Promise<Upstream> {
  const origin = isWebUrl(from)
    ? new WebOrigin({ url: from, source: 'mirror', downloads, wanted: isWanted, progress })
    : folderOrigin(from);
  return {
    files: await origin.files(),
    unchanged: new Set(),
    commits: new Map(),
    done: () => undefined,
  };
}
