import { stringify } from 'csv-stringify/sync';
import type { Columns, Table } from '../../model/kit/table.ts';
import type { WritableCells as CellsOf } from '../../model/kit/write-row.ts';

/** Characters that no editor shows: control and direction marks, and spaces of every width. */
const HIDDEN = /[\p{Cc}\p{Cf}\s\u2000-\u200a\u2028\u2029\u202f\u3000]+/gu;

/** A cell in the form of the fact tables: in one Unicode form, with plain spaces. */
const tidy = (cell: string | number | undefined): string | number =>
  typeof cell === 'string' ? cell.normalize('NFC').replace(HIDDEN, ' ').trim() : (cell ?? '');

interface WrittenTable {
  readonly table: Table;
  readonly rows: CellsOf<Columns>[];
}

/** The columns that every table of the shape has, and those that a row of this table fills. */
const columnsOf = ({ table, rows }: WrittenTable) =>
  table.members.filter(
    ({ property, name }) => table.demanded.includes(name) || rows.some((row) => (row[property] ?? '') !== ''),
  );

function textOf(written: WrittenTable): string {
  const columns = columnsOf(written);
  const records = written.rows.map((row) => columns.map(({ property }) => tidy(row[property])));
  return stringify([columns.map(({ name }) => name), ...records], { record_delimiter: '\n' });
}

/** The fact tables that an import writes, in the shape of those in `data/`. */
export class Tables {
  readonly #written = new Map<string, WrittenTable>();

  /**
   * Adds a row.
   * @param cells by property; a missing one is empty.
   * @param file where the table is one of several in a folder.
   */
  add<C extends Columns>(of: Table<C>, cells: CellsOf<C>, file: string = of.path): void {
    const written = this.#written.get(file);
    if (written === undefined) this.#written.set(file, { table: of, rows: [cells] });
    else written.rows.push(cells);
  }

  /** Number of rows of a table. */
  count(file: string): number {
    return this.#written.get(file)?.rows.length ?? 0;
  }

  /** Each table as text, by path. The same rows always give the same bytes. */
  texts(): ReadonlyMap<string, string> {
    const texts = [...this.#written].map(([file, written]) => [file, textOf(written)] as const);
    return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
