/** Files that were fetched, kept until their import is through: one that was interrupted goes on where it stopped. */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceInput } from '../../../sources/types.ts';
import type { Validators } from './get.ts';

/** What is known of a file in the cache. */
interface CachedFile extends Validators {
  /** ISO day of the fetch. */
  readonly fetched: string;
  readonly size: number;
}

export class WebCache {
  readonly #folder: string;

  /** @param folder for all downloads. @param base the URL whose files these are. */
  constructor(folder: string, base: string) {
    this.#folder = join(folder, createHash('sha256').update(base).digest('hex').slice(0, 16));
  }

  #path(path: string): string {
    return join(this.#folder, 'files', createHash('sha256').update(path).digest('hex'));
  }

  /** Null when the file has not been fetched, or not to its end. */
  known(path: string): CachedFile | null {
    const note = `${this.#path(path)}.json`;
    return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as CachedFile) : null;
  }

  /** Keeps a file: its bytes first, under a name of their own until they are all there. */
  keep(path: string, bytes: Uint8Array, kept: CachedFile): void {
    const target = this.#path(path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.part`, bytes);
    renameSync(`${target}.part`, target);
    writeFileSync(`${target}.json.part`, JSON.stringify(kept));
    renameSync(`${target}.json.part`, `${target}.json`);
  }

  open(path: string): SourceInput {
    return createReadStream(this.#path(path));
  }

  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
