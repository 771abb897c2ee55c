/** The quick way to a valid document agrees with graphql-js: with its answers, and with what its rules look at. */
import { type ASTVisitor, Kind, parse, specifiedRules, TypeInfo, ValidationContext, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations } from '../../schema/operations.generated.ts';
import { isValid, VISITED } from '../../src/edge/validity.ts';

const VALID = [...operations].map(([name, { document }]) => [name, document] as const);

test.each(VALID)('%s is valid', (_name, text) => {
  const document = parse(text);
  expect([isValid(schema, document, true), isValid(schema, document, text.includes('$'))]).toEqual([
    true,
    true,
  ]);
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
];

test('each small change of a document is judged as graphql-js judges it', () => {
  const told = { valid: 0, invalid: 0 };
  for (const text of SMALL.flatMap((one) => [one, ...mistakes(one)])) {
    const document = parsed(text);
    if (document === null) continue;
    const valid = validate(schema, document).length === 0;
    expect([text, isValid(schema, document, text.includes('$'))]).toEqual([text, valid]);
    told[valid ? 'valid' : 'invalid'] += 1;
  }
  expect(told).toEqual({ valid: 69, invalid: 240 });
});

test('no rule looks at what is not visited', () => {
  const context = new ValidationContext(schema, parse('{ a }'), new TypeInfo(schema), () => undefined);
  const visitors: readonly ASTVisitor[] = specifiedRules.map((rule) => rule(context));
  const kinds = new Set(visitors.flatMap((visitor) => Object.keys(visitor)));
  const ofSchemas = /Definition$|Extension$|Coordinate$/;
  const own = [Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.VARIABLE_DEFINITION] as string[];
  const executable = [...kinds].filter((kind) => own.includes(kind) || !ofSchemas.test(kind));
  // The one that finds directives given twice, wherever they are.
  expect(executable.filter((kind) => !(kind in VISITED))).toEqual(['enter']);
});
