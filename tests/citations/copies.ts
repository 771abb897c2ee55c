/** Copies of the sources on this machine, beside each other in one folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the files of a source lie below the folder of copies, and what its own paths begin with. */
const FOLDERS: Readonly<Record<string, readonly [folder: string, root: string]>> = {
  'openfootball-champions-league': ['openfootball/champions-league', ''],
  'openfootball-clubs': ['openfootball/clubs', ''],
  'openfootball-football-json': ['openfootball/football.json', ''],
  'openfootball-italy': ['openfootball/italy', ''],
  'openfootball-worldcup': ['openfootball/worldcup', ''],
  'openfootball-worldcup-json': ['openfootball/worldcup.json', ''],
  'international-results': ['international_results', ''],
  'country-codes': ['country-codes', 'data/'],
  reep: ['reep', 'data/'],
};

export class Copies {
  readonly #root: string;
  readonly #lines = new Map<string, readonly string[]>();

  /** @param root the folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The lines of a file; null where there is no copy of it. */
  lines(source: string, file: string): readonly string[] | null {
    const [folder, start] = FOLDERS[source] ?? [];
    if (folder === undefined || start === undefined || !file.startsWith(start)) return null;
    const path = join(this.#root, folder, file.slice(start.length));
    const known = this.#lines.get(path);
    if (known !== undefined) return known;
    if (!existsSync(path)) return null;
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    this.#lines.set(path, lines);
    return lines;
  }
}
