/** Copies of the sources on this machine, beside each other in one folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the files of a source lie below the folder of copies. */
const FOLDERS: Readonly<Record<string, string>> = {
  'openfootball-football-json': 'openfootball/football.json',
  'openfootball-worldcup-json': 'openfootball/worldcup.json',
  'international-results': 'international_results',
};
const OPENFOOTBALL = /^openfootball-/;
const folderOf = (source: string): string => FOLDERS[source] ?? source.replace(OPENFOOTBALL, 'openfootball/');

/** A folder in which registers have their tables, and copies of them may not. */
const TABLES = /^data\//;

export class Copies {
  readonly #root: string;
  readonly #lines = new Map<string, readonly string[]>();

  /** @param root the folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The lines of a file; null where there is no copy of it. */
  lines(source: string, file: string): readonly string[] | null {
    const folder = join(this.#root, folderOf(source));
    const path = [file, file.replace(TABLES, '')].map((name) => join(folder, name)).find(existsSync);
    if (path === undefined) return null;
    const known = this.#lines.get(path);
    if (known !== undefined) return known;
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    this.#lines.set(path, lines);
    return lines;
  }
}
