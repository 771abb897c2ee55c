/** What is declared is published, or stands in the list of what is left out. */
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import {
  LEFT_OUT_OF_API,
  LEFT_OUT_OF_LINKED_DATA,
  LEFT_OUT_OF_TABLES,
  REASONS_OF_LINKED_DATA,
  type Reasons,
} from '../../src/model/left-out.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { STATED_TABLES } from '../../src/model/tables/nodes.ts';
import { factsOf, notInApi, TYPES, tellable } from './missing-fields.ts';

test('every table that documents have has a type in the API', () => {
  const stored = TABLES.filter(({ name }) => !UNTOLD.has(name)).map(({ name }) => name);
  expect(stored.sort()).toEqual(Object.keys(TYPES).sort());
});

/** They serve checks, and the rules by which tables are made. */
const UNTOLD: ReadonlySet<string> = new Set(['cycles', 'debts', 'waivers', 'rules']);

test('facts are columns of the tables that state them; columns of other tables are parts of a statement', () => {
  const strays = TABLES.filter((of) => !STATED_TABLES.includes(of));
  expect(strays.flatMap(({ name }) => factsOf(name).map((property) => `${name}.${property}`))).toEqual([]);
});

describe.each(Object.entries(TYPES))('%s', (table, types) => {
  const leftOut = Object.keys(LEFT_OUT_OF_API[table] ?? {});

  test(`each column is a field of ${types.join(' or ')}, or there is a reason why it is none`, () => {
    expect([...notInApi(schema, table)].sort()).toEqual(leftOut.sort());
  });
});

test('each reason of linked data is given for something', () => {
  const given = Object.values(LEFT_OUT_OF_LINKED_DATA).flatMap((of) => Object.values(of));
  expect(
    Object.keys(REASONS_OF_LINKED_DATA).filter((reason) => !given.some((one) => one === reason)),
  ).toEqual([]);
});

test.each([
  ['the API', LEFT_OUT_OF_API, tellable],
  ['linked data', LEFT_OUT_OF_LINKED_DATA, factsOf],
  ['the tables of the export', LEFT_OUT_OF_TABLES, tellable],
] as const)('nothing is left out of %s that is not there', (_form, reasons: Reasons, of) => {
  const strays = Object.entries(reasons).flatMap(([table, properties]) => {
    const there = table === '*' ? TABLES.flatMap(({ name }) => of(name)) : of(table);
    return Object.keys(properties).filter((property) => !there.includes(property));
  });
  expect(strays).toEqual([]);
});
