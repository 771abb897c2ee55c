/** Fetched files, kept until their import is finished, so that an interrupted import continues where it stopped. */
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

/** What the cache knows of a file. */
interface CachedFile extends Validators {
  /** ISO day of the fetch. */
  readonly fetched: string;
  readonly size: number;
}

export class WebCache {
  readonly #folder: string;

  /**
   * @param folder for all downloads.
   * @param base the URL of these files.
   */
  constructor(folder: string, base: string) {
    this.#folder = join(folder, createHash('sha256').update(base).digest('hex').slice(0, 16));
  }

  #path(path: string): string {
    return join(this.#folder, 'files', createHash('sha256').update(path).digest('hex'));
  }

  /** Null when the file was not fetched, or not completely. */
  known(path: string): CachedFile | null {
    const note = `${this.#path(path)}.json`;
    return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as CachedFile) : null;
  }

  /** Stores a file. Its bytes are first written under another name, until all of them are there. */
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
