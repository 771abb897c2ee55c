/** What is declared is published, or stands in the list of what is left out. */

import { isEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { TABLES as EXPORTED } from '../../src/export/tables/rows.ts';
import { nodeDocument } from '../../src/linked/resource.ts';
import {
  LEFT_OUT_OF_API,
  LEFT_OUT_OF_LINKED_DATA,
  LEFT_OUT_OF_TABLES,
  REASONS_OF_LINKED_DATA,
  type Reasons,
  TABLES_LEFT_OUT,
} from '../../src/model/left-out.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { STATED_TABLES } from '../../src/model/tables/nodes.ts';
import { publishedAt } from '../support/published.ts';
import { factsOf, notInApi, TYPES, tellable } from './missing-fields.ts';
import { EXPORTED_IN, LINKED_AS, PREDICATE_OF } from './told-tables.ts';

const exportNames = new Set(EXPORTED.map(({ name }) => name));

/** The tables that a form has. */
const TOLD = {
  api: Object.keys(TYPES),
  facts: Object.keys(PREDICATE_OF),
  export: TABLES.map(({ name }) => name).filter((name) => exportNames.has(EXPORTED_IN[name] ?? '')),
  linkedData: Object.keys(LINKED_AS),
} as const satisfies Record<keyof typeof TABLES_LEFT_OUT, readonly string[]>;

test.each(Object.entries(TOLD))('every table is in %s, or there is a reason why it is not', (form, told) => {
  const leftOut = Object.keys(TABLES_LEFT_OUT[form as keyof typeof TABLES_LEFT_OUT]);
  expect([...told, ...leftOut].sort()).toEqual(TABLES.map(({ name }) => name).sort());
});

test('what is said to be in a form is there', () => {
  const { Predicate } = schema.getTypeMap();
  const predicates = isEnumType(Predicate) ? Predicate.getValues().map(({ description }) => description) : [];
  expect(Object.values(PREDICATE_OF).filter((text) => !JSON.stringify(predicates).includes(text))).toEqual(
    [],
  );
});

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

/** A thing of each kind that linked data has. */
const THINGS = [
  ...['source:reep', 'confederation:uefa', 'country:italy', 'national-team:italy', 'club:atalanta'],
  ...['venue:giuseppe-meazza', 'coach:carlo-ancelotti', 'competition:ucl', 'season:ucl-2024-25'],
  ...['tenure:raffaele-palladino-atalanta-2025-11-11', 'stage:ucl-2025-26/r16', 'tie:ucl-2025-26/r16-2'],
  'match:ucl-2025-26-atalanta-bayern-1',
];

test('what linked data is said to have of a table, some thing has', async () => {
  const published = await publishedAt('https://graph.test');
  const documents = await Promise.all(THINGS.map((id) => nodeDocument(published, id)));
  const text = documents.map((document) => document?.jsonLd()).join('\n');
  expect(Object.values(LINKED_AS).filter((property) => !text.includes(`"${property}"`))).toEqual([]);
});
