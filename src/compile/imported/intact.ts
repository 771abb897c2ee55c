/**
 * Checks that all tables of an import are there. If a table were lost, its facts would be missing and nobody would be
 * told.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Faults } from '../faults.ts';

/** Beside the tables: how many rows each of them has. */
export const TABLES = 'tables.json';

/** Rows of a table, its header among them. */
export const rowsIn = (text: string): number => text.split('\n').length - 1;

/**
 * Checks the tables of an import against the list that was written beside them. An older importer wrote no such list.
 * @throws FactError naming each table that is lost or cut.
 */
export function requireIntact(folder: string, name: string): void {
  const list = join(folder, TABLES);
  if (!existsSync(list)) return;
  const faults = new Faults();
  const written = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, number>>;
  for (const [file, rows] of Object.entries(written)) {
    const path = join(folder, file);
    const left = existsSync(path) ? rowsIn(readFileSync(path, 'utf8')) : null;
    const tip = `the import of ${name} is damaged: import it again (npm run import)`;
    const place = { file: path, line: 1 };
    if (left === null) faults.add(place, 'table-lost', 'the table is not there', tip);
    else if (left < rows) faults.add(place, 'table-cut', `the table has ${left} of ${rows} lines`, tip);
  }
  faults.orThrow();
}
