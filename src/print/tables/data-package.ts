/** `data/datapackage.json`: every table of the data as Frictionless Data has it, for other programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Table } from '../../model/kit/table.ts';
import { type TableSchema, tableSchema } from '../../model/kit/table-schema.ts';
import { IDENTITY_TABLES, TABLES } from '../../model/tables/index.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  /** Told, since some readers guess it and take a `;` within cells for it. */
  readonly dialect: { readonly delimiter: ',' };
  readonly schema: TableSchema;
}

export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly Resource[];
}

const IDENTITY = 'identity/';

/** The declaration of a file below the folder of the data; undefined for a file that is no fact table. */
export function tableOf(file: string): Table | undefined {
  const own = IDENTITY_TABLES.find(({ path }) => path === file);
  const path = file.startsWith(IDENTITY) ? file.slice(IDENTITY.length) : file;
  return own ?? TABLES.find((table) => table.path === path || path.startsWith(`${table.path}/`));
}

const nameOf = (file: string): string => file.replace(/\.csv$/, '').replaceAll('/', '-');

/** Tables for importers name entities of either folder, so that no one table has them all. */
const resourceOf = (file: string, of: Table) => (kind: string) =>
  file.startsWith(IDENTITY) || of.node === kind
    ? undefined
    : TABLES.find(({ node, path }) => node === kind && path.endsWith('.csv'))?.name;

function resource(dataDir: string, file: string): readonly Resource[] {
  const of = tableOf(file);
  if (of === undefined) return [];
  const [columns = []]: string[][] = parse(readFileSync(join(dataDir, file)), { to_line: 1 });
  return [
    {
      name: nameOf(file),
      path: file,
      description: of.tells,
      ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',' } },
      schema: tableSchema(of, columns, resourceOf(file, of)),
    },
  ];
}

/** The tables that are there, in order of path. */
export function dataPackage(dataDir: string): DataPackage {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)))
    .sort();
  return {
    name: 'football-graph',
    title: 'The fact tables of a football knowledge graph',
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    resources: files.flatMap((file) => resource(dataDir, file)),
  };
}

/** A field a line, so that a change shows as the columns it changes. */
export function dataPackageText({ resources, ...head }: DataPackage): string {
  const written = resources.map(({ schema: { fields, ...keys }, ...about }) => {
    const lines = fields.map((field) => `        ${JSON.stringify(field)}`).join(',\n');
    const schema = `"schema": {"fields": [\n${lines}\n      ],${JSON.stringify(keys).slice(1)}`;
    return `    {${JSON.stringify(about).slice(1, -1)},\n      ${schema}}`;
  });
  const about = JSON.stringify(head, null, 2).slice(0, -2);
  return `${about},\n  "resources": [\n${written.join(',\n')}\n  ]\n}\n`;
}
