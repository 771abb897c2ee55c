/** Writes a version of the graph as tables that can be joined. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphView } from '../../graph/view.ts';
import { ParquetSink } from './parquet.ts';
import { TABLES, tableRows } from './rows.ts';
import { SqliteSink } from './sqlite.ts';
import type { TableSink } from './table.ts';

export const TABLE_FORMATS = ['sqlite', 'parquet'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface TablesReport {
  /** Number of rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Paths of the files, in order. */
  readonly files: readonly string[];
}

const SINKS: Readonly<Record<TableFormat, (folder: string) => TableSink>> = {
  sqlite: (folder) => new SqliteSink(join(folder, 'graph.sqlite'), TABLES),
  parquet: (folder) => new ParquetSink(join(folder, 'parquet'), TABLES),
};

/** @returns what was written: one SQLite file, or one Parquet file for each table. */
export async function exportTables(
  view: GraphView,
  folder: string,
  formats: ReadonlySet<TableFormat>,
): Promise<TablesReport> {
  const rows: Record<string, number> = {};
  if (formats.size === 0) return { rows, files: [] };
  mkdirSync(folder, { recursive: true });
  const sinks = [...formats].map((format) => SINKS[format](folder));
  for await (const { table, row } of tableRows(view)) {
    rows[table.name] = (rows[table.name] ?? 0) + 1;
    for (const sink of sinks) await sink.write(table, row);
  }
  const files: string[] = [];
  for (const sink of sinks) files.push(...(await sink.close()));
  return { rows, files };
}
