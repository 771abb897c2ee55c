/** What is declared is published, or stands in the list of what is left out. */
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import {
  LEFT_OUT_OF_API,
  LEFT_OUT_OF_LINKED_DATA,
  LEFT_OUT_OF_TABLES,
  type Reasons,
} from '../../src/model/left-out.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { factsOf, notInApi, TYPES } from './missing-fields.ts';

test('every table of nodes has a type in the API', () => {
  const nodes = TABLES.filter(({ node }) => node !== undefined);
  expect(nodes.map(({ name }) => name).sort()).toEqual(Object.keys(TYPES).sort());
});

describe.each(Object.entries(TYPES))('%s', (table, type) => {
  const leftOut = Object.keys(LEFT_OUT_OF_API[table] ?? {});

  test(`each fact is a field of ${type}, or there is a reason why it is none`, () => {
    expect([...notInApi(schema, table)].sort()).toEqual(leftOut.sort());
  });
});

test.each([
  ['the API', LEFT_OUT_OF_API],
  ['linked data', LEFT_OUT_OF_LINKED_DATA],
  ['the tables of the export', LEFT_OUT_OF_TABLES],
] as const)('nothing is left out of %s that is not there', (_form, reasons: Reasons) => {
  const strays = Object.entries(reasons).flatMap(([table, properties]) =>
    Object.keys(properties).filter((property) => !factsOf(table).includes(property)),
  );
  expect(strays).toEqual([]);
});
