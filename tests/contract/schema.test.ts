import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../schema/index.ts';
import { printedSchema } from '../../src/print/schema/print.ts';
import { ask } from '../support/graph.ts';

const schema = buildSchema(true);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('the schema keeps the rules that the Worker takes for granted', () => {
  expect(validateSchema(schema)).toEqual([]);
});

type Described = readonly [path: string, description: string | null | undefined];

const argumentsOf = (path: string, args: readonly GraphQLArgument[]): Described[] =>
  args.map((arg) => [`${path}(${arg.name}:)`, arg.description]);

function elementsOf(type: GraphQLNamedType): Described[] {
  const own: Described[] = [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((value): Described => [`${type.name}.${value.name}`, value.description]),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field): Described => [`${type.name}.${field.name}`, field.description],
      ),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  return [
    ...own,
    ...fields.map((field): Described => [`${type.name}.${field.name}`, field.description]),
    ...fields.flatMap((field) => argumentsOf(`${type.name}.${field.name}`, field.args)),
  ];
}

const directives = ['asOf', 'cost', 'listSize'].map((name) => [name, schema.getDirective(name)] as const);
const elements: readonly Described[] = [
  ...types.flatMap(elementsOf),
  ...directives.flatMap(([name, directive]): Described[] => [
    [`@${name}`, directive?.description],
    ...argumentsOf(`@${name}`, directive?.args ?? []),
  ]),
];

test('every element of the schema is described in a sentence', () => {
  const bare = elements
    .filter(([, description]) => !/^.{8,}[.:)]$/s.test(description?.trim() ?? ''))
    .map(([path]) => path);
  expect(elements.length).toBeGreaterThan(400);
  expect(bare).toEqual([]);
});

test('a field that may be null says what null means', () => {
  const silent = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter((field) => !String(field.type).endsWith('!') && !/\bnull\b/i.test(field.description ?? ''))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  expect(silent).toEqual([]);
});

/** How a list may say in which order it is. */
const ORDER =
  /\border\b|\bfirst\b|\bby (?:id|team|date|club|kind|predicate|competition|subject|season|edition|its)|oldest|earliest|newest|alphabetical|as the table lists|at most one/i;

test('a list says in which order it is', () => {
  const lists = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter((field) => /^\[|Connection!?$/.test(String(field.type)))
          .map((field): Described => [`${type.name}.${field.name}`, field.description])
      : [],
  );
  expect(lists.length).toBeGreaterThan(100);
  expect(lists.filter(([, description]) => !ORDER.test(description ?? '')).map(([path]) => path)).toEqual([]);
});

/** What a number counts, or is measured in. */
const UNIT =
  /\b(?:goals?|match(?:es|day)?|points?|places?|days?|hops?|clubs?|seasons?|facts?|entities|paths|units|coaches|competitions|countries|tenures|leg|World Cups|seconds|length|strength|0 to 1|1 most|value|degrees|spectators)\b/i;

test('a number says what it counts', () => {
  const numbers = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter((field) => /^(?:Int|Float)!?$/.test(String(field.type)))
          .map((field): Described => [`${type.name}.${field.name}`, field.description])
      : [],
  );
  expect(numbers.length).toBeGreaterThan(40);
  expect(numbers.filter(([, description]) => !UNIT.test(description ?? '')).map(([path]) => path)).toEqual(
    [],
  );
});

interface Input {
  readonly path: string;
  readonly type: string;
  readonly description: string | null | undefined;
}

/** What a client may give: the fields of an input, the arguments of fields. */
function inputsOf(type: GraphQLNamedType): readonly Input[] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      type: String(field.type),
      description: field.description,
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map((arg) => ({
      path: `${type.name}.${field.name}(${arg.name}:)`,
      type: String(arg.type),
      description: arg.description,
    })),
  );
}

test('an argument that is a number says its bounds', () => {
  const numbers = types.flatMap(inputsOf).filter(({ type }) => /^(?:Int|Float)!?$/.test(type));
  const unbounded = numbers.filter(
    ({ description }) => !/\d+ to \d+|from \d|not together with first/.test(description ?? ''),
  );
  expect(numbers.length).toBeGreaterThan(100);
  expect(unbounded.map(({ path }) => path)).toEqual([]);
});

test('schema/schema.graphql is the schema: npm run schema:print writes it', () => {
  const printed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  expect(printed).toBe(printedSchema(schema));
});

test('a list that can grow is a connection with nodes, edges, page info and an exact count', () => {
  const connections = types.filter((type) => type.name.endsWith('Connection'));
  const shapes = new Set(
    connections.map((type) => (isObjectType(type) ? Object.keys(type.getFields()).sort().join() : '')),
  );
  // Champions also tell of which seasons they are held.
  expect([...shapes].sort()).toEqual([
    'edges,nodes,pageInfo,since,through,totalCount,wholeSince',
    'edges,nodes,pageInfo,totalCount',
  ]);
});

test('the schema says what it is a schema of', () => {
  expect(schema.description).toMatch(/^A knowledge graph of football/);
});

const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {});
const exampleOf = (description: string | null | undefined): string | undefined =>
  /For example `(\{.+\})`\.$/.exec(description ?? '')?.[1];

test.each(rootFields.map(({ name, description }) => [name, exampleOf(description)] as const))(
  'the example of %s asks it, and has an answer',
  async (name, example = '') => {
    expect(example).toMatch(new RegExp(`^\\{ ${name}\\b`));
    const { data, errors } = await ask(example);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`"${name}":null|"nodes":\\[\\]`));
  },
);
