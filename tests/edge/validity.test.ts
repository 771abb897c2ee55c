/** The quick way to a valid document agrees with graphql-js. */
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations } from '../../schema/operations.generated.ts';
import { isValid } from '../../src/edge/validity/is-valid.ts';

const VALID = [...operations].map(([name, { document }]) => [name, document] as const);

test.each(VALID)('%s is valid', (_name, text) => {
  expect(isValid(schema, parse(text))).toBe(true);
});

/** A document changed in one place; most are invalid then, and some are not. */
const mistakes = (text: string): readonly string[] => {
  const words = [...text.matchAll(/[A-Za-z_]+/g)].map(({ index }) => index);
  return words.flatMap((at) => [
    `${text.slice(0, at)}x${text.slice(at)}`,
    `${text.slice(0, at)}id ${text.slice(at)}`,
    `${text.slice(0, at)}...F ${text.slice(at)}`,
    `${text.slice(0, at)}$ ${text.slice(at)}`,
    text.slice(0, at) + text.slice(at).replace(/^\w+/, 'name'),
    text.slice(0, at) + text.slice(at).replace(/^(\w+)/, '$1 @skip(if: true)'),
    text.slice(0, at) + text.slice(at).replace(/^(\w+)/, '$1 @skip(if: true) @skip(if: true)'),
  ]);
};

function parsed(text: string) {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

const SMALL = [
  '{ club(by: { slug: "inter" }) { id name } }',
  'query Q($slug: String!, $n: Int = 3) { club(by: { slug: $slug }) { tenures(last: $n) { nodes { coach { name } } } } }',
  'query Q { node(id: "club:inter") { ...F ... on Coach { name } } } fragment F on Club { id founded }',
  'query A { dataset { version } } query B($x: Boolean!) { dataset { version @include(if: $x) } }',
  'fragment F on Club { ...G } fragment G on Club { ...F } { club(by: { slug: "inter" }) { ...F } }',
  '{ club(by: { slug: "inter" }) { a: name a: id } }',
  'query Q { search(text: "x", kinds: [CLUB, NONE]) { totalCount } }',
  'type T { a: Int }',
  'mutation { club }',
  'fragment F on Club { tenures(first: $n) { totalCount } } query Q($n: Int!) { node(id: "club:inter") { ...F } }',
  'query Q($id: ID, $w: String) { club(by: { id: $id, wikidata: $w }) { id } }',
  'query Q($id: ID!) { nodes(ids: [$id, "club:inter"]) { id } } fragment F on Club { id }',
  'query Q($kinds: [EntityKind!]!) { search(text: "x", kinds: $kinds) { totalCount } }',
  'query Q($kinds: [[Nothing!]!]) { search(text: "x", kinds: $kinds) { totalCount } }',
  'query Q($day: Date!) @asOf(date: $day) { dataset { version } }',
];

/** @returns how many of the texts that can be parsed graphql-js takes for valid, and how many not. */
function judged(texts: readonly string[]): { valid: number; invalid: number } {
  const told = { valid: 0, invalid: 0 };
  for (const text of texts) {
    const document = parsed(text);
    if (document === null) continue;
    const valid = validate(schema, document).length === 0;
    expect([text, isValid(schema, document)]).toEqual([text, valid]);
    told[valid ? 'valid' : 'invalid'] += 1;
  }
  return told;
}

test('each small change of a document is judged as graphql-js judges it', () => {
  expect(judged(SMALL.flatMap((one) => [one, ...mistakes(one)]))).toEqual({ valid: 106, invalid: 423 });
});

test('every seventeenth change of a named question is judged as graphql-js judges it', () => {
  const all = VALID.flatMap(([, text]) => mistakes(text));
  expect(judged(all.filter((_, at) => at % 17 === 0))).toEqual({ valid: 259, invalid: 281 });
});
