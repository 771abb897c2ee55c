/** The price of an operation is the most that is done for it: held over operations made of the schema itself. */
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { LIMITS } from '../../src/edge/limits.ts';
import { operations } from '../operations/operations.ts';
import { poolOfCompiled } from '../operations/pool-of-compiled.ts';
import { embedded } from '../support/graph.ts';
import { boundOf } from './bound.ts';

test('of 400 valid operations none inside the limit does more than its price', async () => {
  const made = operations(schema, await poolOfCompiled(embedded()), { seed: 17, days: 'some' });
  const { executed, broken } = await boundOf(made.take(400), LIMITS.cost);
  expect(broken).toEqual([]);
  expect(executed).toBeGreaterThan(200);
});

test.each([
  'query { nodes(ids: ["stage:world-cup-qualifying-1974/ties", "season:serie-a-2022-23"]) { ... on Stage { knownBasis ties { id } } } }',
  'query { nodes(ids: ["season:serie-a-2022-23", "tie:ucl-2025-26/r16-2"]) { ... on Tie { legs { id } } ... on Season { champion { id } } } }',
])('parts of seasons beside whole seasons are in the price: %s', async (document) => {
  const { executed, broken } = await boundOf([{ document, variables: {} }], LIMITS.cost);
  expect({ executed, broken }).toEqual({ executed: 1, broken: [] });
});
