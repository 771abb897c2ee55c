/** The URL of a named question: in any spelling of its parameters, for any day. */
import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { canonicalSearch, datedQuestion } from '../../src/edge/endpoints/question-day.ts';

const asked = (document: string, query: string) => {
  const {
    document: text,
    search,
    unset,
  } = datedQuestion(document, parse(document).definitions[0] as OperationDefinitionNode, query);
  return { text: text.replaceAll(/\s+/g, ' '), search: search.toString(), unset };
};

test('two spellings of the same parameters are one question, and today is a day', () => {
  expect(canonicalSearch('a=x%20y&asOf=2026-03-10')).toBe(canonicalSearch('a=x+y&asOf=2026-03-10'));
  expect(canonicalSearch('asOf=today', Date.parse('2026-11-29T23:59:59Z'))).toBe('asOf=2026-11-29');
  expect(canonicalSearch('team=italy')).toBe('team=italy');
});

const WITH = 'query A($team: String, $asOf: Date = "2026-03-10") @asOf(date: $asOf) { a }';

test('a day is a variable where the document has one, and an empty one asks for everything known', () => {
  expect(asked(WITH, 'asOf=2026-01-01&team=x')).toEqual({
    text: WITH,
    search: 'asOf=2026-01-01&team=x',
    unset: {},
  });
  expect(asked(WITH, 'asOf=&team=x')).toEqual({ text: WITH, search: 'team=x', unset: { asOf: null } });
});

test('elsewhere it is that of the whole operation', () => {
  expect(asked('query B { b }', 'asOf=2026-01-01')).toEqual({
    text: 'query B @asOf(date: "2026-01-01") { b }',
    search: '',
    unset: {},
  });
  expect(asked('query B($team: String) { b }', 'asOf=2026-01-01').text).toBe(
    'query B($team: String) @asOf(date: "2026-01-01") { b }',
  );
  expect(asked('query B { b }', 'asOf=')).toEqual({ text: 'query B { b }', search: '', unset: {} });
});
