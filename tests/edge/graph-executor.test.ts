/** Our executor agrees with graphql-js's, which it is made of: in data, in nulls and in errors, equal ones told once. */
import {
  type ExecutionResult,
  executeRootSelectionSet,
  GraphQLBoolean,
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  parse,
  type ValidatedExecutionArgs,
  validateExecutionArgs,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { executeValidated } from '../../src/edge/yoga/graph-executor.ts';

const fails = (): never => {
  throw new GraphQLError('own goal');
};
const Item: GraphQLObjectType = new GraphQLObjectType({
  name: 'Item',
  fields: () => ({
    n: { type: GraphQLInt, resolve: (n: number) => n },
    later: { type: GraphQLInt, resolve: (n: number) => Promise.resolve(n) },
    odd: { type: new GraphQLNonNull(GraphQLInt), resolve: (n: number) => (n % 2 === 1 ? n : fails()) },
    fails: { type: GraphQLInt, resolve: fails },
    text: { type: GraphQLString, resolve: (n: number) => `${n}` },
    nothing: { type: GraphQLString, resolve: () => undefined },
    sureText: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    flag: { type: GraphQLBoolean, resolve: () => false },
    missing: { type: Item, resolve: () => null },
    failsLater: { type: new GraphQLNonNull(GraphQLInt), resolve: () => Promise.reject(fails) },
    items: { type: new GraphQLList(Item), resolve: (n: number) => Array.from({ length: n }, (_, at) => at) },
    sure: { type: new GraphQLList(new GraphQLNonNull(Item)), resolve: (n: number) => [n, n + 1] },
  }),
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { item: { type: Item, resolve: () => 3 } } }),
});

function validated(text: string, variableValues: Record<string, unknown> = {}): ValidatedExecutionArgs {
  const args = validateExecutionArgs({ schema, document: parse(text), variableValues });
  if ('schema' in args) return args;
  throw new Error(String(args));
}

/** A path without its places in lists. */
const fieldOf = ({ path = [] }: GraphQLError): string =>
  path.filter((step) => typeof step === 'string').join('.');

/** Equal errors of one field once. Their number is another matter: what a list loses with its first error is raised all the same. */
function once({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (errors === undefined) return result;
  const alike = Map.groupBy(errors, (error) => `${error.message} ${fieldOf(error)}`);
  return { errors: [...alike.values()].flatMap(([first]) => first ?? []), ...result };
}

const withoutCounts = (error: GraphQLError): object => {
  const { extensions: _extensions, ...told } = error.toJSON();
  return told;
};

/** As a client reads it. */
const told = ({ errors, ...result }: ExecutionResult): object =>
  errors === undefined ? result : { errors: errors.map(withoutCounts), ...result };

describe.each([
  '{ item { n items { n items { n } } } }',
  '{ item { items { later items { later n } } } }',
  '{ item { items { odd } } }',
  '{ item { sure { odd } } }',
  '{ item { sure { failsLater n } n } }',
  '{ item { items { fails n } } }',
  '{ item { __proto__: n constructor: n items { __proto__: n n } } }',
  '{ item { text nothing flag missing { n } sureText } }',
  '{ item { ...A items { ...A } } } fragment A on Item { n a: items { n } }',
  'query ($on: Boolean = false) { item { items { n @include(if: $on) later @skip(if: $on) } } }',
])('%s', (text) => {
  test.each([{}, { on: true }])('variables %j', async (variables) => {
    const args = validated(text, variables);
    expect(told(await executeValidated(args))).toEqual(told(once(await executeRootSelectionSet(args))));
  });
});

test('no resolver is told of a signal, since nothing aborts', () => {
  const told: (AbortSignal | undefined)[] = [];
  const Query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      signal: {
        type: GraphQLInt,
        resolve: (_source, _args, _context, info) => told.push(info.getAbortSignal()),
      },
    },
  });
  const args = validateExecutionArgs({
    schema: new GraphQLSchema({ query: Query }),
    document: parse('{ signal }'),
  });
  expect('schema' in args && executeValidated(args)).toEqual({ data: { signal: 1 } });
  expect(told).toEqual([undefined]);
});

test('what a hundred objects are asked with is coerced once', async () => {
  let coerced = 0;
  const Counted = new GraphQLScalarType({
    name: 'Counted',
    coerceInputValue: String,
    coerceInputLiteral: () => {
      coerced += 1;
      return 'read';
    },
  });
  const One = new GraphQLObjectType({
    name: 'One',
    fields: {
      told: { type: GraphQLString, args: { as: { type: Counted } }, resolve: (_one, { as }) => as },
    },
  });
  const Query = new GraphQLObjectType({
    name: 'Query',
    fields: { ones: { type: new GraphQLList(One), resolve: () => Array.from({ length: 100 }, () => ({})) } },
  });
  const args = validateExecutionArgs({
    schema: new GraphQLSchema({ query: Query }),
    document: parse('{ ones { told(as: "asked") } }'),
  });
  if (!('schema' in args)) throw new Error(String(args));
  coerced = 0;
  const { data } = await executeValidated(args);
  expect(data?.ones).toHaveLength(100);
  expect(data?.ones).toContainEqual({ told: 'read' });
  expect(coerced).toBe(1);
});

test('an argument that a variable leaves without a value is an error of its field alone', async () => {
  const Query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      n: { type: GraphQLInt, resolve: () => 1 },
      told: {
        type: GraphQLInt,
        args: { by: { type: new GraphQLNonNull(GraphQLInt), default: { value: 1 } } },
      },
    },
  });
  const args = validateExecutionArgs({
    schema: new GraphQLSchema({ query: Query }),
    document: parse('query ($by: Int = 2) { n told(by: $by) }'),
    variableValues: { by: null },
  });
  if (!('schema' in args)) throw new Error(String(args));
  expect(told(await executeValidated(args))).toEqual(told(await executeRootSelectionSet(args)));
});

test('twenty fields that fail alike are listed each, the others together, and all are counted', async () => {
  const items = Array.from({ length: 60 }, (_, at) => `i${at}: item { ...F }`).join(' ');
  const args = validated(`{ ${items} } fragment F on Item { a: fails b: fails }`);
  const { data, errors = [] } = await executeValidated(args);
  expect(Object.keys(data ?? {})).toHaveLength(60);
  // Twenty by themselves; the others with the last of their field of the document.
  expect(errors).toHaveLength(20);
  const count = ({ extensions }: GraphQLError): number => Number(extensions.count ?? 1);
  expect(errors.reduce((sum, error) => sum + count(error), 0)).toBe(120);
});
