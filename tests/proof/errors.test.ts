/** Errors of two answers are compared where they must be the same, whichever field of a lost thing failed first. */
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { toldBy } from './errors.ts';

const refused = (message: string, path: readonly (string | number)[]): GraphQLError =>
  new GraphQLError(message, { path, extensions: { code: 'BAD_USER_INPUT' } });

const lost = { team: null };
const first = refused('no championship', ['team', 'qualification']);
const second = refused('group is not given', ['team', 'stages', 0, 'table']);

test('of a thing that is lost as a whole it does not matter how many of its fields are told to fail', () => {
  expect(toldBy({ data: lost, errors: [first, second] })).toEqual(['BAD_USER_INPUT: nothing at team']);
  expect(toldBy({ data: lost, errors: [first] })).toEqual(toldBy({ data: lost, errors: [first, second] }));
});

test('a field that fails by itself is told in its words, once for a whole list', () => {
  const data = { teams: [{ table: null }, { table: null }] };
  const errors = [0, 1].map((at) => refused('group is not given', ['teams', at, 'table']));
  expect(toldBy({ data, errors })).toEqual(['BAD_USER_INPUT: group is not given']);
});

test('a fault of the graph is no refusal', () => {
  const fault = new GraphQLError('not in the catalogue', { path: ['team', 'country'] });
  expect(toldBy({ data: lost, errors: [fault] })).toEqual(['INTERNAL_SERVER_ERROR: nothing at team']);
});
