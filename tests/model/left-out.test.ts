/** What is declared is published, or stands in the list of what is left out. */
import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { isFact } from '../../src/model/kit/column.ts';
import {
  LEFT_OUT_OF_API,
  LEFT_OUT_OF_LINKED_DATA,
  LEFT_OUT_OF_TABLES,
  type Reasons,
} from '../../src/model/left-out.ts';
import { TABLES } from '../../src/model/tables/index.ts';

const TYPES: Readonly<Record<string, string>> = {
  confederations: 'Confederation',
  countries: 'Country',
  clubs: 'Club',
  venues: 'Venue',
  coaches: 'Coach',
  competitions: 'Competition',
  seasons: 'Season',
  stages: 'Stage',
  ties: 'Tie',
  matches: 'Match',
  sources: 'Source',
};

function fieldsOf(type: string): readonly string[] {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()) : [];
}

const factsOf = (table: string): readonly string[] =>
  (TABLES.find(({ name }) => name === table)?.members ?? []).flatMap(({ property, column }) =>
    isFact(column.meaning) ? property : [],
  );

test('every table of nodes with facts of their own has a type in the API', () => {
  const withFacts = TABLES.filter(({ node, name }) => node !== undefined && factsOf(name).length > 0);
  expect(withFacts.map(({ name }) => name).sort()).toEqual(Object.keys(TYPES).sort());
});

describe.each(Object.entries(TYPES))('%s', (table, type) => {
  const leftOut = Object.keys(LEFT_OUT_OF_API[table] ?? {});

  test(`each fact is a field of ${type}, or there is a reason why it is none`, () => {
    const fields = fieldsOf(type);
    const missing = factsOf(table).filter((property) => !fields.includes(property));
    expect(missing.sort()).toEqual(leftOut.sort());
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
