/** What an operation costs, unit by unit, over a schema that says of each field what it does. */
import SchemaBuilder from '@pothos/core';
import {
  type FieldNode,
  GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validateExecutionArgs,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  ARGUMENTS,
  FIELD,
  OBJECT,
  type SharedWork,
  WRITTEN,
  WRITTEN_ARGUMENTS,
} from '../../../src/edge/cost/convention.ts';
import { type Priced, priceOf } from '../../../src/edge/cost/price.ts';

const builder = new SchemaBuilder<{ DefaultFieldNullability: false; Interfaces: { Named: object } }>({
  defaultFieldNullability: false,
});
const Named = builder
  .interfaceRef<object>('Named')
  .implement({ fields: (t) => ({ name: t.string({ resolve: () => '' }) }) });
/** A document costs ten, however often it is read, and each one more five. */
const SHARED: SharedWork = { key: 'seasons', costOf: (count) => 5 + 5 * count };
const Club = builder.objectRef<object>('Club').implement({
  interfaces: [Named],
  fields: (t) => ({
    country: t.field({ type: Named, resolve: () => ({}) }),
    /** Three units of work a club. */
    form: t.int({ extensions: { cost: 3 }, resolve: () => 0 }),
    /** Tells what it was asked with: times, and what a field above knows. */
    known: t.int({
      extensions: {
        cost: ({ times, known, context }: { times: number; known?: number; context: number }) => ({
          work: 1_000 * times + 100 * (known ?? 0) + context,
        }),
      },
      resolve: () => 0,
    }),
    seasons: t.stringList({
      args: { last: t.arg.int() },
      extensions: {
        cost: ({ args }: { args: { last?: number } }) => ({
          reads: [{ shared: SHARED, count: args.last ?? 1 }],
        }),
      },
      resolve: () => [],
    }),
    /** A list that says how long it is, and one that does not. */
    eleven: t.field({ type: [Named], extensions: { listSize: 11 }, resolve: () => [] }),
    squad: t.field({ type: [Named], nullable: true, resolve: () => [] }),
  }),
});
const ClubEdge = builder.objectRef<object>('ClubEdge').implement({
  fields: (t) => ({
    node: t.field({ type: Club, resolve: () => ({}) }),
    cursor: t.string({ resolve: () => '' }),
  }),
});
const ClubConnection = builder.objectRef<object>('ClubConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [Club], resolve: () => [] }),
    edges: t.field({ type: [ClubEdge], resolve: () => [] }),
    totalCount: t.int({ resolve: () => 0 }),
  }),
});
builder.queryType({
  fields: (t) => ({
    club: t.field({ type: Club, args: { slug: t.arg.string() }, resolve: () => ({}) }),
    clubs: t.field({
      type: ClubConnection,
      args: { first: t.arg.int({ defaultValue: 4 }) },
      extensions: { cost: ({ args }: { args: { first: number } }) => ({ items: args.first, known: 7 }) },
      resolve: () => ({}),
    }),
    none: t.field({ type: [Club], extensions: { cost: () => ({ count: 0 }) }, resolve: () => [] }),
  }),
});
const schema = builder.toSchema();

function priced(text: string, variableValues: Record<string, unknown> = {}): Priced {
  const document = parse(text, { noLocation: true });
  const args = validateExecutionArgs({ schema, document, variableValues });
  if (!('schema' in args)) throw new Error(String(args));
  const found = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (found === undefined) throw new Error('no operation');
  return { schema, document, operation: found, variables: args.variableValues, context: 2 };
}

const costOf = (text: string, variables?: Record<string, unknown>): number =>
  priceOf(priced(text, variables)).total;

/** A field written once and asked for in so many places; with objects it returns. */
const leaf = (places = 1): number => WRITTEN + FIELD * places;
const object = (places = 1, count = places): number => leaf(places) + OBJECT * count;
/** Arguments of one place. */
const GIVEN = WRITTEN_ARGUMENTS + ARGUMENTS;

test('a unit an object, three quarters a field, one more where it is written, and twenty with arguments', () => {
  expect([OBJECT, FIELD, WRITTEN, WRITTEN_ARGUMENTS, ARGUMENTS]).toEqual([1, 0.75, 1, 20, 3]);
});

describe('objects, fields and arguments', () => {
  test.each([
    ['a field of the root without objects', '{ __typename }', leaf()],
    ['an object and its name', '{ club { name } }', object() + leaf()],
    ['arguments', '{ club(slug: "inter") { name } }', object() + GIVEN + leaf()],
    ['an object of an object', '{ club { country { name } } }', 2 * object() + leaf()],
    ['a list that says its length', '{ club { eleven { name } } }', object() + object(1, 11) + leaf(11)],
    ['a list that does not', '{ club { squad { name } } }', object() + object(1, 10) + leaf(10)],
    ['what a field says it does', '{ club { form } }', object() + leaf() + 3],
    ['the same for each of four', '{ clubs { nodes { form } } }', object() + object(1, 4) + leaf(4) + 4 * 3],
  ])('%s', (_what, text, cost) => {
    expect(costOf(text)).toBe(Math.ceil(cost));
  });
});

describe('a page', () => {
  const page = object();
  test.each([
    ['has as many nodes as its default says', '{ clubs { nodes { name } } }', page + object(1, 4) + leaf(4)],
    [
      'or as it is asked for',
      '{ clubs(first: 9) { nodes { name } } }',
      page + GIVEN + object(1, 9) + leaf(9),
    ],
    [
      'and as many edges, with a node each',
      '{ clubs { edges { cursor node { name } } } }',
      page + object(1, 4) + leaf(4) + object(4) + leaf(4),
    ],
    ['a count of it has none', '{ clubs { totalCount } }', page + leaf()],
    [
      'an empty one nothing below but what is written',
      '{ clubs(first: 0) { nodes { form } } }',
      page + GIVEN + leaf() + WRITTEN,
    ],
    ['whatever that does beside', '{ clubs(first: 0) { nodes { known } } }', page + GIVEN + leaf() + WRITTEN],
    ['nor a list that says it is empty', '{ none { form } }', leaf() + WRITTEN],
  ])('%s', (_what, text, cost) => {
    expect(costOf(text)).toBe(Math.ceil(cost));
  });

  test('hands on what is known of its nodes, by nodes and by edges alike', () => {
    const known = 1_000 * 4 + 100 * 7 + 2;
    const nodes = page + object(1, 4);
    expect(costOf('{ clubs { nodes { known } } }')).toBe(Math.ceil(nodes + leaf(4) + known));
    expect(costOf('{ clubs { edges { node { known } } } }')).toBe(
      Math.ceil(nodes + object(4) + leaf(4) + known),
    );
    // Nobody knows anything of a club that is asked for by itself.
    expect(costOf('{ club { known } }')).toBe(Math.ceil(page + leaf() + 1_000 + 2));
  });
});

test('work that fields share is paid once, and each further thing for itself', () => {
  const bare = object() + leaf();
  // 10 for the first season.
  expect(costOf('{ club { seasons } }')).toBe(Math.ceil(bare + 10));
  // The second field reads one more under the same name: its field and 5.
  expect(costOf('{ club { seasons a: seasons } }')).toBe(Math.ceil(bare + 10 + leaf() + 5));
  expect(costOf('{ club { seasons(last: 3) } }')).toBe(Math.ceil(bare + GIVEN + 20));
  expect(costOf('{ club { seasons(last: 0) } }')).toBe(Math.ceil(bare + GIVEN));
});

describe('a field that is executed in another context', () => {
  /** Of every field that it is asked about: with `then` another context, with `never` none that the schema permits. */
  const move = (context: number, { node }: { node: FieldNode }): number => {
    const directives = node.directives?.map(({ name }) => name.value) ?? [];
    if (directives.includes('never')) throw new Error('refused');
    return directives.includes('then') ? context * 10 : context + 1;
  };
  const moving = new GraphQLSchema({ ...schema.toConfig(), extensions: { context: move } });
  const costWhere = (text: string): number => priceOf({ ...priced(text), schema: moving }).total;
  const club = object() + leaf();

  test('is priced in that, with all that is below it, and its neighbours are not', () => {
    expect(costWhere('{ club @then { known } }')).toBe(Math.ceil(club + 1_000 + 20));
    expect(costWhere('{ club { known @then } }')).toBe(Math.ceil(club + 1_000 + 20));
    expect(costWhere('{ club { known } }')).toBe(Math.ceil(club + 1_000 + 2));
  });

  test('is priced where it stands when the schema refuses to move it', () => {
    expect(costWhere('{ club @never { known } }')).toBe(Math.ceil(club + 1_000 + 2));
  });

  test('shares what is read with the fields of its own context alone', () => {
    expect(costWhere('{ club { seasons a: seasons @then } }')).toBe(Math.ceil(club + leaf() + 10 + 10));
    expect(costWhere('{ club { seasons @then a: seasons @then } }')).toBe(Math.ceil(club + leaf() + 15));
    const three = '{ club { seasons a: seasons @then } other: club @then { b: seasons @then } }';
    expect(costWhere(three)).toBe(Math.ceil(2 * club + leaf() + 30));
  });
});

describe('fragments and conditions', () => {
  const written = costOf('{ club { country { name } } }');

  test.each([
    ['a fragment', '{ club { ...C } } fragment C on Club { country { name } }'],
    ['an inline fragment of the type', '{ club { ... on Club { country { name } } } }'],
    ['an inline fragment without a type', '{ club { ... { country { name } } } }'],
    ['what is included', '{ club { country @include(if: true) { name } } }'],
    ['what is not skipped', '{ club { country @skip(if: false) { name } } }'],
  ])('%s costs what is written out', (_what, text) => {
    expect(costOf(text)).toBe(written);
  });

  test.each([
    ['what is skipped', '{ club { form @skip(if: true) country { name } } }', WRITTEN],
    ['what is not included', '{ club { ... @include(if: false) { form } country { name } } }', WRITTEN],
    [
      'what is skipped and included',
      '{ club { form @include(if: true) @skip(if: true) country { name } } }',
      WRITTEN,
    ],
    [
      'what is selected below it, arguments too',
      '{ club { country { name } } club @skip(if: true) { seasons(last: 3) ...C } } fragment C on Club { form }',
      3 * WRITTEN + WRITTEN_ARGUMENTS,
    ],
    [
      'what an empty list is asked for',
      '{ club { country { name } } none { seasons(last: 3) ...C } } fragment C on Club { form }',
      leaf() + 2 * WRITTEN + WRITTEN_ARGUMENTS,
    ],
  ])('%s is parsed and validated, and costs that', (_what, text, more) => {
    expect(costOf(text)).toBe(Math.ceil(2 * object() + leaf() + more));
  });

  test('a fragment on a type is of that type, for the fields that only it has', () => {
    expect(costOf('{ club { country { ... on Club { form } } } }')).toBe(
      Math.ceil(2 * object() + leaf() + 3),
    );
  });

  test('a variable says what is included, and how much is asked for', () => {
    const text =
      'query ($on: Boolean!, $first: Int = 2) { clubs(first: $first) @include(if: $on) { nodes { name } } __typename }';
    expect([
      costOf(text, { on: false }),
      costOf(text, { on: true }),
      costOf(text, { on: true, first: 6 }),
    ]).toEqual(
      [
        leaf() + 3 * WRITTEN + WRITTEN_ARGUMENTS,
        ...[2, 6].map((first) => leaf() + object() + GIVEN + object(1, first) + leaf(first)),
      ].map(Math.ceil),
    );
  });
});

describe('a question about the schema', () => {
  test('is as dear as a large page, if it is small', () => {
    expect(costOf('{ __schema { queryType { name } } }')).toBe(100);
    expect(costOf('{ __type(name: "Club") { name } club { name } }')).toBe(
      Math.ceil(100 + object() + leaf()),
    );
  });
});

describe('what is too much to count', () => {
  /** A document of 2^n fields. */
  const doubled = (n: number): string =>
    `{ ...F0 } ${Array.from({ length: n }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F${n} on Query { __typename }`;

  test('has an infinite price', () => {
    expect(costOf(doubled(10))).toBe(1024 * leaf());
    expect(costOf(doubled(12))).toBe(Number.POSITIVE_INFINITY);
  });

  test('every price is an Int', () => {
    expect(costOf('{ clubs(first: 2147483647) { nodes { name } } }')).toBe(2_147_483_647);
  });
});

test('the dearest fields are named by the way to them, three at most, each with its own share', () => {
  expect(priceOf(priced('{ club { form squad { name } eleven { name } seasons } }')).dearest()).toEqual([
    { field: 'club.eleven', cost: 13 },
    { field: 'club.squad', cost: 12 },
    { field: 'club.seasons', cost: 12 },
  ]);
  // Asked for in two places, it is named once.
  expect(priceOf(priced('{ club { form } a: club { form } }')).dearest()).toEqual([
    { field: 'club.form', cost: 10 },
    { field: 'club', cost: 6 },
  ]);
});
