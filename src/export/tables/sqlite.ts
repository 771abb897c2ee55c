/** Writes the tables as one SQLite file with primary keys, foreign keys and indexes. */
import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Cell, ExportTable, TableCells, TableColumn, TableSink } from './table.ts';

const TYPES = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER', day: 'TEXT' } as const;

function columnText({ name, type, required, references }: TableColumn): string {
  const check = type === 'boolean' ? ` CHECK ("${name}" IN (0, 1))` : '';
  const link = references === null ? '' : ` REFERENCES "${references}"`;
  return `  "${name}" ${TYPES[type]}${required ? ' NOT NULL' : ''}${check}${link}`;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** The statements that create a table. */
function createText({ name, columns, key }: ExportTable): string {
  const lines = columns.map(columnText);
  if (key.length > 0) lines.push(`  PRIMARY KEY (${quoted(key)})`);
  return `CREATE TABLE "${name}" (\n${lines.join(',\n')}\n) STRICT;`;
}

const insertText = ({ name, columns }: ExportTable): string =>
  `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`;

const value = (cell: Cell): SQLInputValue => (typeof cell === 'boolean' ? Number(cell) : cell);

export class SqliteSink implements TableSink {
  readonly #file: string;
  readonly #database: DatabaseSync;
  readonly #tables: readonly ExportTable[];
  readonly #inserts = new Map<string, StatementSync>();

  /** @param file is written anew: an existing file is deleted first. */
  constructor(file: string, tables: readonly ExportTable[]) {
    rmSync(file, { force: true });
    this.#file = file;
    this.#tables = tables;
    // A row may refer to one that is written later, such as a season to the season it qualifies for. So SQLite does
    // not check foreign keys here; readers can.
    this.#database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    this.#database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const table of tables) this.#database.exec(createText(table));
  }

  write(table: ExportTable, row: TableCells): void {
    const insert = this.#inserts.get(table.name) ?? this.#database.prepare(insertText(table));
    this.#inserts.set(table.name, insert);
    insert.run(...row.map(value));
  }

  close(): Promise<readonly string[]> {
    for (const { name, indexes } of this.#tables)
      for (const column of indexes)
        this.#database.exec(`CREATE INDEX "${name}_${column}" ON "${name}" ("${column}")`);
    this.#database.exec('COMMIT; ANALYZE');
    this.#database.close();
    return Promise.resolve([this.#file]);
  }
}
