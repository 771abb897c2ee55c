import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

async function filesUnder(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * A hash of what a build is made from, so that a build that is up to date is recognised without clocks.
 * @param inputs files and folders; those that do not exist count as empty.
 */
export async function contentStamp(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs.filter((path) => existsSync(path))) {
    const files = await filesUnder(input).catch(() => [input]);
    for (const file of files)
      hash
        .update(file)
        .update('\0')
        .update(await readFile(file));
  }
  return hash.digest('hex');
}
