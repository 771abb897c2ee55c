/**
 * The graph as tables of rows. Each table is described once; SQLite and Parquet files are written from the
 * description.
 */

/** Text, whole number, boolean or ISO day. Null means unknown or not applicable. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'day';
export type Cell = string | number | boolean | null;
export type TableCells = readonly Cell[];

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** The table whose first column this column refers to; null when it refers to none. */
  readonly references: string | null;
}

export interface ExportTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** The columns of the primary key; empty when two rows may be equal. */
  readonly key: readonly string[];
  /** Columns with an index, beside the primary key. */
  readonly indexes: readonly string[];
}

/** A column, and how its value is read from a record. */
interface ColumnOf<T> {
  readonly type: ColumnType;
  readonly required: boolean;
  readonly references: string | null;
  readonly of: (record: T) => Cell | undefined;
}

export type ColumnsOf<T> = Readonly<Record<string, ColumnOf<T>>>;

const optional = { required: false, references: null };

export const text = <T>(of: (record: T) => string | undefined | null): ColumnOf<T> => ({
  ...optional,
  type: 'text',
  of,
});

/** A text that is never null. */
export const always = <T>(of: (record: T) => string): ColumnOf<T> => ({ ...text(of), required: true });

/** The id of a row of another table. */
export const link = <T>(table: string, of: (record: T) => string | undefined | null): ColumnOf<T> => ({
  ...text(of),
  references: table,
});

/** A link that every row has. */
export const within = <T>(other: string, of: (record: T) => string): ColumnOf<T> => ({
  ...link(other, of),
  required: true,
});

export const integer = <T>(of: (record: T) => number | undefined | null): ColumnOf<T> => ({
  ...optional,
  type: 'integer',
  of,
});

export const boolean = <T>(of: (record: T) => boolean): ColumnOf<T> => ({
  type: 'boolean',
  required: true,
  references: null,
  of,
});

export const day = <T>(of: (record: T) => string | undefined | null): ColumnOf<T> => ({
  ...optional,
  type: 'day',
  of,
});

interface Keys {
  readonly key?: readonly string[];
  readonly indexes?: readonly string[];
}

/** A table, and how its rows are made from records. */
export interface TableOf<T> extends ExportTable {
  readonly rowOf: (record: T) => TableCells;
}

export function table<T>(name: string, columns: ColumnsOf<T>, keys: Keys = {}): TableOf<T> {
  const entries = Object.entries(columns);
  return {
    name,
    columns: entries.map(([column, { type, required, references }]) => ({
      name: column,
      type,
      required,
      references,
    })),
    key: keys.key ?? ['id'],
    indexes: keys.indexes ?? [],
    rowOf: (record) => entries.map(([, { of }]) => of(record) ?? null),
  };
}

/** A row and its table. */
export interface ExportRow {
  readonly table: ExportTable;
  readonly row: TableCells;
}

/** The rows that records make. */
export function* rowsOf<T>(table: TableOf<T>, records: Iterable<T>): Iterable<ExportRow> {
  for (const record of records) yield { table, row: table.rowOf(record) };
}

/** Writes rows. Rows of different tables may come in any order. */
export interface TableSink {
  write(table: ExportTable, row: TableCells): void | Promise<void>;
  /** @returns the paths of the files, in order. */
  close(): Promise<readonly string[]>;
}
