import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { breakingChanges } from '../../src/print/schema/breaking.ts';

const OLD = 'type Query { club(id: ID!): String, clubs: [String!]! }';

test('a new optional argument breaks nobody', () => {
  expect(
    breakingChanges(
      OLD,
      buildSchema('type Query { club(id: ID!, lang: String): String, clubs: [String!]! }'),
    ),
  ).toEqual([]);
});

test('a field taken away, or an argument newly required, is named', () => {
  expect(breakingChanges(OLD, buildSchema('type Query { club(id: ID!, lang: String!): String }'))).toEqual([
    'Field Query.clubs was removed.',
    'A required argument Query.club(lang:) was added.',
  ]);
});
