import { createReadStream, existsSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Origin, OriginError, type OriginFile } from './origin.ts';

function fileIn(root: string, path: string, size: number): OriginFile {
  const full = join(root, path);
  return {
    path: path.split(sep).join('/'),
    size,
    retrieved: async () => (await stat(full)).mtime.toISOString().slice(0, 10),
    open: () => createReadStream(full),
  };
}

/** A checkout on disk, a folder of several checkouts, or a single file. */
export function folderOrigin(path: string): Origin {
  const root = resolve(path);
  if (!existsSync(root)) throw new OriginError(`${path} is not there`);
  if (statSync(root).isFile()) return singleFile(root);
  return {
    name: basename(root),
    files: async () => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile() && !entry.parentPath.split(sep).includes('.git'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .sort();
      return Promise.all(
        paths.map(async (filePath) => fileIn(root, filePath, (await stat(join(root, filePath))).size)),
      );
    },
  };
}

function singleFile(file: string): Origin {
  const folder = join(file, '..');
  return { name: basename(folder), files: async () => [fileIn(folder, basename(file), statSync(file).size)] };
}
