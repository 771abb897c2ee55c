/** Sources as a folder or a URL has them, each in a folder of its own: `openfootball/italy`, `international_results`. */
import { folderOrigin } from '../../import/origin/folder.ts';
import { isWebUrl, WebOrigin } from '../../import/origin/web/origin.ts';
import type { Progress } from '../../import/read-repository.ts';
import { findReader, SOURCES } from '../../sources/registry.ts';
import type { Upstream } from './upstream.ts';

const isWanted = (path: string): boolean => SOURCES.some((source) => findReader(source, path) !== null);

/**
 * A server is asked for each file with the ETag it had, and sends those that are other.
 * @param downloads kept from one refresh to the next; without it all is fetched.
 * @throws OriginError when it is not there, or files cannot be had.
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
