import { stringify } from 'csv-stringify/sync';

/** A row of a fact table by column; a column it leaves out is empty. */
export type Cells = Readonly<Record<string, string | number | undefined>>;

/** The fact tables an import writes, in the shape of those in `data/`. */
export class Tables {
  readonly #rows = new Map<string, { readonly columns: readonly string[]; readonly rows: Cells[] }>();

  add(file: string, columns: readonly string[], row: Cells): void {
    const table = this.#rows.get(file);
    if (table === undefined) this.#rows.set(file, { columns, rows: [row] });
    else table.rows.push(row);
  }

  /** How many rows a table has. */
  count(file: string): number {
    return this.#rows.get(file)?.rows.length ?? 0;
  }

  /** Each table as text, by path; the same rows give the same bytes. */
  texts(): ReadonlyMap<string, string> {
    const texts = [...this.#rows].map(([file, { columns, rows }]) => {
      const records = rows.map((row) => columns.map((column) => row[column] ?? ''));
      return [file, stringify([columns, ...records], { record_delimiter: '\n' })] as const;
    });
    return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
