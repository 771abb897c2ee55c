/** Operations made of the schema are valid, deterministic, within the limits, and reach nearly all of it. */
import { getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { priceOf } from '../../src/edge/cost/price.ts';
import { LIMITS } from '../../src/edge/limits.ts';
import { shapeError } from '../../src/edge/operations/document-shape.ts';
import { embedded } from '../support/graph.ts';
import { prepare } from '../support/price.ts';
import { type Days, type Operation, operations } from './operations.ts';
import type { Pool } from './pool.ts';
import { poolOfCompiled } from './pool-of-compiled.ts';
import { allFields, fieldsIn } from './reached.ts';

let pool: Pool;
let made: readonly Operation[];
const take = (count: number, seed: number, days: Days = 'some'): Operation[] =>
  operations(schema, pool, { seed, days }).take(count).toArray();

beforeAll(async () => {
  pool = await poolOfCompiled(embedded());
  made = take(2_000, 1);
});

test('2,000 operations are valid, and so are their variables', () => {
  const wrong = made.filter(({ document, variables }) => {
    const parsed = parse(document);
    const [operation] = parsed.definitions as OperationDefinitionNode[];
    const coerced = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
    return validate(schema, parsed).length > 0 || coerced.errors !== undefined;
  });
  expect(wrong).toEqual([]);
});

test('the same seed makes the same operations, another one others', () => {
  expect(take(20, 7)).toEqual(take(20, 7));
  expect(take(20, 8)).not.toEqual(take(20, 7));
});

test('every type is reached, and all but a few fields', () => {
  const all = [...allFields(schema)];
  const reached = fieldsIn(
    schema,
    made.map(({ document }) => document),
  );
  const missed = all.filter((field) => !reached.has(field));
  const typesOf = (fields: Iterable<string>) => new Set([...fields].map((field) => field.split('.')[0]));
  const typesReached = typesOf(reached);
  expect([...typesOf(all)].filter((type) => !typesReached.has(type))).toEqual([]);
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(all.length * 0.05);
});

test('none breaks a limit of shape, and most are not too dear', async () => {
  const costs: number[] = [];
  for (const { document, variables } of made.slice(0, 500)) {
    expect(shapeError(parse(document, { maxTokens: LIMITS.tokens }))).toBeNull();
    const operation = await prepare(document, variables);
    if (operation === null) throw new Error(`not valid: ${document}`);
    costs.push(priceOf(operation.priced).total);
  }
  expect(costs.filter((cost) => cost <= LIMITS.cost).length).toBeGreaterThan(costs.length * 0.5);
});

test('days are asked for as told: never, at times, or by a variable of one name', () => {
  const withDay = (days: Days): number =>
    take(200, 3, days).filter(({ document }) => document.includes('@asOf')).length;
  expect([withDay('never'), withDay('variable')]).toEqual([0, 200]);
  expect(withDay('some')).toBeGreaterThan(100);
  for (const { variables } of take(200, 3, 'variable')) expect(variables).toHaveProperty('asOf');
});
