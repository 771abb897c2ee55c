import { stringify } from 'csv-stringify/sync';
import type { Columns, Table } from '../../model/kit/table.ts';
import type { Cells as CellsOf } from '../../model/kit/write-row.ts';

/** A row of a fact table by column; a column it leaves out is empty. */
export type Cells = Readonly<Record<string, string | number | undefined>>;

/** What no editor sees: control and direction marks, and blanks of every width. */
const HIDDEN = /[\p{Cc}\p{Cf}\s\u2000-\u200a\u2028\u2029\u202f\u3000]+/gu;

/** A cell as the fact tables have it: in one Unicode form, with plain blanks. */
const tidy = (cell: string | number | undefined): string | number =>
  typeof cell === 'string' ? cell.normalize('NFC').replace(HIDDEN, ' ').trim() : (cell ?? '');

/** The fact tables an import writes, in the shape of those in `data/`. */
export class Tables {
  readonly #rows = new Map<string, { readonly columns: readonly string[]; readonly rows: Cells[] }>();

  add(file: string, columns: readonly string[], row: Cells): void {
    const table = this.#rows.get(file);
    if (table === undefined) this.#rows.set(file, { columns, rows: [row] });
    else table.rows.push(row);
  }

  /**
   * A row of a table as it is declared.
   * @param file where that table is one of a folder.
   */
  put<C extends Columns>(of: Table<C>, cells: CellsOf<C>, file: string = of.path): void {
    const told = of.members.flatMap(({ property, name }) => {
      const cell = cells[property];
      return cell === undefined ? [] : [[name, cell]];
    });
    this.add(file, of.header, Object.fromEntries(told));
  }

  /** How many rows a table has. */
  count(file: string): number {
    return this.#rows.get(file)?.rows.length ?? 0;
  }

  /** Each table as text, by path; the same rows give the same bytes. */
  texts(): ReadonlyMap<string, string> {
    const texts = [...this.#rows].map(([file, { columns, rows }]) => {
      const records = rows.map((row) => columns.map((column) => tidy(row[column])));
      return [file, stringify([columns, ...records], { record_delimiter: '\n' })] as const;
    });
    return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
