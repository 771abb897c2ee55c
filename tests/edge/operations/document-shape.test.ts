/** What is counted of a document before it is validated, count by count. */
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  type DocumentShape,
  documentShape,
  shapeError,
} from '../../../src/edge/operations/document-shape.ts';

const NOTHING: DocumentShape = {
  aliases: 0,
  depth: 1,
  directives: 0,
  fragments: 0,
  fragmentSpreads: 0,
  responseKeyRepeats: 1,
  rootFields: 1,
  variables: 0,
};

const shapeOf = (text: string): DocumentShape => documentShape(parse(text, { noLocation: true }));

test.each<[string, string, Partial<DocumentShape>]>([
  ['one field', '{ a }', {}],
  ['fields below fields', '{ a { b { c } d } }', { depth: 3 }],
  ['the deeper of two sides, whichever comes first', '{ a { b { c } } d }', { depth: 3, rootFields: 2 }],
  ['the deeper of two sides, whichever comes last', '{ d a { b { c } } }', { depth: 3, rootFields: 2 }],
  ['aliases', '{ x: a { y: b z: b } }', { aliases: 3, depth: 2 }],
  ['a key twice', '{ a a b }', { responseKeyRepeats: 2, rootFields: 3 }],
  ['an alias is the key', '{ a b: a a: b }', { aliases: 2, responseKeyRepeats: 2, rootFields: 3 }],
  ['the same key in two selection sets', '{ a { a { a } } }', { depth: 3 }],
  [
    'a key again in an inline fragment',
    '{ a ... { a ... { a } } }',
    { responseKeyRepeats: 3, rootFields: 3, fragmentSpreads: 2 },
  ],
  ['inline fragments add no depth', '{ ... { ... { a { b } } } }', { depth: 2, fragmentSpreads: 2 }],
  [
    'directives of fields, fragments and spreads',
    '{ a @x ... @x @y { b @x } ...F @x } fragment F on A @x { c @x }',
    {
      directives: 7,
      fragments: 1,
      fragmentSpreads: 2,
      rootFields: 3,
    },
  ],
  [
    'directives of an operation and its variables',
    'query ($a: Int @x, $b: Int @x @y) @z { a }',
    { directives: 4, variables: 2 },
  ],
  [
    'the operation with most variables',
    'query A($a: Int, $b: Int) { a } query B($a: Int) { a }',
    { variables: 2 },
  ],
  ['the operation with most root fields', 'query A { a b c } query B { a }', { rootFields: 3 }],
  ['the deepest operation', 'query A { a { b } } query B { a }', { depth: 2 }],
  [
    'fields of a fragment count where it is spread',
    '{ a { ...F } } fragment F on A { b { c } }',
    { depth: 3, fragments: 1, fragmentSpreads: 1 },
  ],
  [
    'at the root as well, once',
    '{ ...F ...F } fragment F on Q { a b }',
    { fragments: 1, fragmentSpreads: 2, rootFields: 2 },
  ],
  [
    'a fragment in a fragment',
    '{ ...F } fragment F on Q { a ...G } fragment G on Q { b { c } }',
    { depth: 2, fragments: 2, fragmentSpreads: 2, rootFields: 2 },
  ],
  [
    'a fragment that nobody spreads',
    '{ a } fragment F on Q { x: b b b @x }',
    {
      ...{ aliases: 1, directives: 1, fragments: 1 },
      responseKeyRepeats: 2,
    },
  ],
  ['a fragment that is not there', '{ a ...F }', { fragmentSpreads: 1 }],
  [
    'a fragment that spreads itself',
    '{ ...F } fragment F on Q { a ...F }',
    { fragments: 1, fragmentSpreads: 2 },
  ],
  ['definitions of a schema', '{ a } type A @x { b: Int }', {}],
])('%s: %s', (_what, text, counts) => {
  expect(shapeOf(text)).toEqual({ ...NOTHING, ...counts });
});

describe('the first limit that is passed is told', () => {
  test('a document within all of them is no error', () => {
    expect(shapeError(parse('{ a }'))).toBeNull();
  });

  test('with what the document has', () => {
    const error = shapeError(parse(`{ ${'a { '.repeat(16)} b ${'}'.repeat(16)} }`));
    expect(error?.message).toBe('The limit on depth is 16; this request has 17.');
    expect(error?.extensions).toEqual({
      ...{ code: 'LIMIT_EXCEEDED', limit: 'depth', maximum: 16, actual: 17 },
      http: { status: 400, spec: true },
    });
  });
});
