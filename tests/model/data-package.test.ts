/** The tables as other programs read them: by `data/datapackage.json` alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRow } from '../../src/model/kit/read-row.ts';
import type { FieldDescriptor, TableSchema } from '../../src/model/kit/table-schema.ts';
import {
  type DataPackage,
  dataPackage,
  dataPackageText,
  tableOf,
} from '../../src/print/tables/data-package.ts';
import { withTables } from '../../src/print/tables/readme.ts';
import { cellsOf } from '../support/rows.ts';

const DATA = 'data';
const text = readFileSync(join(DATA, 'datapackage.json'), 'utf8');
const { resources }: DataPackage = JSON.parse(text);

test('what is printed of the tables follows from them; npm run data:print mends it', () => {
  expect(dataPackageText(dataPackage(DATA)) === text).toBe(true);
  const readme = readFileSync(join(DATA, 'README.md'), 'utf8');
  expect(withTables(readme) === readme).toBe(true);
});

type Cell = string | number | boolean | null;

function isOfType({ type, trueValues = [], falseValues = [] }: FieldDescriptor, cell: string): boolean {
  if (type === 'integer') return /^[+-]?\d+$/.test(cell);
  if (type === 'number') return /^[+-]?\d+(?:\.\d+)?$/.test(cell);
  if (type === 'boolean') return [...trueValues, ...falseValues].includes(cell);
  return type !== 'date' || new Date(`${cell}T00:00Z`).toJSON()?.slice(0, 10) === cell;
}

/** A cell as a data frame takes it over, by the words of Table Schema. */
function cast(field: FieldDescriptor, cell: string): Cell {
  if (cell === '') {
    if (field.constraints?.required) throw new Error(`${field.name} is required`);
    return null;
  }
  const { pattern, enum: words } = field.constraints ?? {};
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell))
    throw new Error(`${field.name} ${cell} is not ${pattern}`);
  if (words !== undefined && !words.includes(cell)) throw new Error(`${field.name} ${cell}`);
  if (!isOfType(field, cell)) throw new Error(`${field.name} ${cell} is no ${field.type}`);
  if (field.type === 'integer' || field.type === 'number') return Number(cell);
  return field.type === 'boolean' ? (field.trueValues ?? []).includes(cell) : cell;
}

const frameOf = ({ path, schema }: { path: string; schema: TableSchema }): readonly Cell[][] => {
  const [header = [], ...rows] = cellsOf(path);
  expect(header).toEqual(schema.fields.map(({ name }) => name));
  return rows.map((row) => schema.fields.map((field, at) => cast(field, row[at] ?? '')));
};

/** The same row as the project reads it. */
function declared(file: string, schema: TableSchema, row: readonly string[]): readonly Cell[] {
  const of = tableOf(file);
  if (of === undefined) throw new Error(file);
  const columns = schema.fields.map(({ name }) => name);
  const source = {
    file,
    cell: (column: string) => row[columns.indexOf(column)] || undefined,
    has: (column: string) => columns.includes(column),
  };
  const read: Readonly<Record<string, unknown>> = readRow(of, source, (fault) => {
    throw new Error(`${file}: ${fault.message}`);
  });
  return schema.fields.map(({ name, type }, at) => {
    const member = of.members.find((one) => one.name === name);
    const value = read[member?.property ?? ''];
    if (member === undefined || value === undefined || !row[at]) return null;
    return type === 'string' || type === 'date' ? member.column.type.write(value) : (value as Cell);
  });
}

describe('the package', () => {
  test('names each table once, in the letters that names may have, and every table there is', () => {
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
    expect(resources.filter(({ path }) => !existsSync(join(DATA, path)))).toEqual([]);
    expect(resources.length).toBe(dataPackage(DATA).resources.length);
    expect(resources.length).toBeGreaterThan(140);
  });

  test('says what parts cells, since some readers guess it by what cells hold', () => {
    expect([...new Set(resources.map(({ dialect }) => dialect.delimiter))]).toEqual([',']);
  });

  test('has types and constraints that Table Schema knows', () => {
    const fields = resources.flatMap(({ schema }) => schema.fields);
    expect([...new Set(fields.map(({ type }) => type))].sort()).toEqual([
      'boolean',
      'date',
      'integer',
      'number',
      'string',
    ]);
    const constraints = new Set(fields.flatMap(({ constraints = {} }) => Object.keys(constraints)));
    expect([...constraints].sort()).toEqual(['enum', 'pattern', 'required']);
    expect(fields.filter(({ description }) => description === '')).toEqual([]);
  });
});

test('a program can join who led whom, titles and rulings to what they name', () => {
  const keysOf = (resource: string) =>
    resources
      .find(({ name }) => name === resource)
      ?.schema.foreignKeys?.map(({ fields, reference }) => `${fields} → ${reference.resource}`);
  expect(keysOf('tenures-clubs')).toEqual(['coach → coaches']);
  expect(keysOf('honours')).toEqual(['season → seasons', 'competition → competitions']);
  expect(keysOf('cycles')).toEqual(['competition → competitions']);
  expect(keysOf('entrants')).toEqual(['season → seasons', 'association → countries']);
  for (const table of ['stages', 'cutoffs', 'settled', 'deductions', 'unplayed'])
    expect(keysOf(table), table).toEqual(['season → seasons']);
});

test('every table reads the same by the package alone', () => {
  const frames = new Map(resources.map((one) => [one.name, { ...one, rows: frameOf(one) }]));
  for (const { path, schema, rows } of frames.values()) {
    const [, ...written] = cellsOf(path);
    const own = written.map((row) => declared(path, schema, row));
    // A word of no says no more than an empty cell to the project.
    const told = rows.map((row, line) =>
      row.map((cell, at) => (own[line]?.[at] === null && cell === false ? null : cell)),
    );
    expect(JSON.stringify(told) === JSON.stringify(own), path).toBe(true);
  }
  for (const { name, schema, rows } of frames.values()) {
    const columns = schema.fields.map((field) => field.name);
    if (schema.primaryKey !== undefined) {
      const places = schema.primaryKey.map((column) => columns.indexOf(column));
      const keys = rows.map((row) => places.map((at) => row[at]).join('\n'));
      expect(new Set(keys).size, `${name} has each key once`).toBe(keys.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const other = frames.get(reference.resource);
      const at = other?.schema.fields.findIndex((field) => field.name === reference.fields[0]) ?? -1;
      const known = new Set(other?.rows.map((row) => row[at]));
      const place = columns.indexOf(fields[0] ?? '');
      const strays = rows.map((row) => row[place]).filter((cell) => cell !== null && !known.has(cell));
      expect(strays, `${name} ${fields[0]}`).toEqual([]);
    }
  }
});
