/** One key for one question, however it is spelled, and two keys for two questions. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AskedOperation, answerKey } from '../../../src/edge/answers/answer-key.ts';

const asked: AskedOperation = {
  revision: 'v1',
  canonical: 'query A($club:String$by:By){club{name}}',
  operationName: 'A',
  variables: { club: 'inter', by: { season: '2025-26', rounds: [1, 2], opponent: null } },
};

/** The same value with the names of each object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

test('a key has version, operation, variables by name and the document, and nothing else', () => {
  expect(answerKey(asked)).toBe(
    'v1\nA\n{"by":{"opponent":null,"rounds":[1,2],"season":"2025-26"},"club":"inter"}\nquery A($club:String$by:By){club{name}}',
  );
  expect(answerKey({ ...asked, operationName: undefined, variables: {} })).toBe(
    `v1\n\n{}\n${asked.canonical}`,
  );
});

test('the order in which variables are named makes no difference, at whatever depth', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (variables) => {
      const others = reversed(variables) as Record<string, unknown>;
      expect(answerKey({ ...asked, variables: others })).toBe(answerKey({ ...asked, variables }));
    }),
    { numRuns: 50 },
  );
});

test.each<[string, Partial<AskedOperation>]>([
  ['another version', { revision: 'v2' }],
  ['another operation of the document', { operationName: 'B' }],
  ['no operation name', { operationName: undefined }],
  ['another document', { canonical: '{club{name}}' }],
  ['another value', { variables: { ...asked.variables, club: 'milan' } }],
  ['a variable fewer', { variables: { club: 'inter' } }],
  ['null for a value', { variables: { ...asked.variables, club: null } }],
  [
    'a list in another order',
    { variables: { club: 'inter', by: { ...Object(asked.variables.by), rounds: [2, 1] } } },
  ],
  [
    'a text for a number',
    { variables: { club: 'inter', by: { ...Object(asked.variables.by), rounds: ['1', 2] } } },
  ],
])('%s is another key', (_what, change) => {
  expect(answerKey({ ...asked, ...change })).not.toBe(answerKey(asked));
});
