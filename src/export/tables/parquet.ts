/** Writes each table as a Parquet file, one row group at a time. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, ExportTable, TableCells, TableColumn, TableSink } from './table.ts';

/** The rows of a table that wait in memory for their row group. */
const ROW_GROUP = 50_000;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<string, Partial<SchemaElement>>;

const schemaOf = ({ name, columns }: ExportTable): SchemaElement[] => [
  { name, num_children: columns.length },
  ...columns.map((column) => ({
    name: column.name,
    repetition_type: column.required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
    ...TYPES[column.type],
  })),
];

const valueIn = ({ type }: TableColumn, cell: Cell | undefined) =>
  type === 'day' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : (cell ?? null);

class ParquetFile {
  readonly #table: ExportTable;
  readonly #writer: ParquetWriter;
  #rows: TableCells[] = [];

  constructor(file: string, table: ExportTable) {
    this.#table = table;
    this.#writer = new ParquetWriter({ writer: fileWriter(file), schema: schemaOf(table) });
  }

  async add(row: TableCells): Promise<void> {
    this.#rows.push(row);
    if (this.#rows.length === ROW_GROUP) await this.#flush();
  }

  async #flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    const columnData = this.#table.columns.map((column, index) => ({
      name: column.name,
      data: rows.map((row) => valueIn(column, row[index])),
    }));
    await this.#writer.write({ columnData, rowGroupSize: ROW_GROUP });
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#writer.finish();
  }
}

export class ParquetSink implements TableSink {
  readonly #files: ReadonlyMap<string, readonly [path: string, file: ParquetFile]>;

  constructor(folder: string, tables: readonly ExportTable[]) {
    mkdirSync(folder, { recursive: true });
    this.#files = new Map(
      tables.map((table) => {
        const path = join(folder, `${table.name}.parquet`);
        return [table.name, [path, new ParquetFile(path, table)]];
      }),
    );
  }

  write({ name }: ExportTable, row: TableCells): Promise<void> | undefined {
    return this.#files.get(name)?.[1].add(row);
  }

  async close(): Promise<readonly string[]> {
    for (const [, file] of this.#files.values()) await file.finish();
    return [...this.#files.values()].map(([path]) => path).sort();
  }
}
