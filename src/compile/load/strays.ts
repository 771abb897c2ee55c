import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nearestWord } from '../nearest-word.ts';
import type { Reading } from './reading.ts';

/** Tables that only importers read. */
const IDENTITY = 'identity/';
const TABLE = /\.csv$/i;
const SPREADSHEET = /\.(?:xlsx?|ods|numbers|tsv)$/i;

/** Reports tables under names that no reader asks for: they would be ignored without a message. */
export function reportStrays({ dataDir, faults, asked = new Map() }: Reading): void {
  if (!existsSync(dataDir)) return;
  const entries = readdirSync(dataDir, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = relative(dataDir, join(entry.parentPath, entry.name));
    const place = { file, line: 1 };
    if (SPREADSHEET.test(file))
      faults.add(
        place,
        'table-name',
        `${file} is not a CSV file`,
        'save it as CSV, in UTF-8, with commas between the cells',
      );
    if (!TABLE.test(file) || asked.has(file) || file.startsWith(IDENTITY)) continue;
    const near = nearestWord(file, asked.keys());
    const tip =
      near === null ? `the tables are ${[...asked.keys()].sort().join(', ')}` : `did you mean ${near}?`;
    faults.add(place, 'table-name', `${file} is not a table`, tip);
  }
}
