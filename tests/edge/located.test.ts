/** A document is parsed without locations, and its errors have them all the same. */
import { type ASTNode, type DocumentNode, GraphQLError, Kind, parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { located } from '../../src/edge/located.ts';

const SOURCE = `query Q($slug: String!) {
  club(by: { slug: $slug }) { ...Names }
}
fragment Names on Club {
  name
}`;
const document = parse(SOURCE, { noLocation: true });

function fieldNamed(name: string, within: DocumentNode = document) {
  const found: object[] = [];
  visit(within, {
    [Kind.FIELD](node) {
      if (node.name.value === name) found.push(node);
    },
  });
  return found as NonNullable<GraphQLError['nodes']>;
}

test('an error about fields says where each of them is', () => {
  const cause = new Error('no name');
  const error = new GraphQLError('failed', {
    nodes: [...fieldNamed('club'), ...fieldNamed('name')],
    path: ['club', 'name'],
    originalError: cause,
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const [told] = located([error], { document, source: SOURCE });
  expect(told?.toJSON()).toEqual({
    message: 'failed',
    locations: [
      { line: 2, column: 3 },
      { line: 5, column: 3 },
    ],
    path: ['club', 'name'],
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(told?.originalError).toBe(cause);
});

test('an error about the whole document, or about another one, stays as it is', () => {
  const other = parse('{ name }');
  const errors = [
    new GraphQLError('too dear'),
    new GraphQLError('elsewhere', { nodes: fieldNamed('name', other) }),
  ];
  expect(located(errors, { document, source: SOURCE }).map((error) => error.toJSON())).toEqual([
    { message: 'too dear' },
    { message: 'elsewhere', locations: [{ line: 1, column: 3 }] },
  ]);
});

test('a node of whatever kind is found where it stands in the text', () => {
  const source = `query Q($slug: String! = "inter" @given, $of: [Int!]) @kept(for: 1.5) {
  club(by: { slug: $slug, none: null, all: [1, [2]], is: true, kind: CLUB }) @include(if: true) {
    first: name
    ... on Club @skip(if: false) { ...Names @kept }
  }
}
fragment Names on Club @kept { name name }`;
  const nodes: ASTNode[] = [];
  const note = { enter: (node: ASTNode) => void nodes.push(node) };
  visit(parse(source), note);
  const wanted = nodes.splice(0).map((node) => [node.kind, node.loc?.start]);
  const unplaced = parse(source, { noLocation: true });
  visit(unplaced, note);
  const errors = nodes.map((node) => new GraphQLError('failed', { nodes: node }));
  const found = located(errors, { document: unplaced, source }).map(({ nodes: [node] = [] }) => [
    node?.kind,
    node?.loc?.start,
  ]);
  expect(found).toEqual(wanted);
});

test('where no error is about a node the text is not read again', () => {
  const errors = [new GraphQLError('too dear')];
  expect(located(errors, { document, source: 'not GraphQL {' })).toBe(errors);
});
