/** Fifty operations that everybody asks: each is inside the limit of cost and says what happened. */
import { type DocumentNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { priceOf } from '../../../src/edge/cost/price.ts';
import { LIMITS } from '../../../src/edge/limits.ts';
import { ask } from '../../support/graph.ts';
import { execute, prepare } from '../../support/price.ts';
import type { Everyday } from './operations/everyday.ts';
import { FAILED_BEFORE } from './operations/failed-before.ts';
import { LISTS } from './operations/lists.ts';
import { PAGES } from './operations/pages.ts';

const valueAt = (answer: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], answer);

/** As clients with a cache send it: `__typename` in every selection. */
const withTypes = (document: DocumentNode): string =>
  print(
    visit(document, {
      SelectionSet: (node, _key, parent): SelectionSetNode | undefined =>
        parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : {
              ...node,
              selections: [
                ...node.selections,
                { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
              ],
            },
    }),
  );

async function holds({ text, told }: Everyday): Promise<void> {
  const operation = await prepare(withTypes(parse(text)));
  if (operation === null) throw new Error(`not valid: ${text}`);
  expect(priceOf(operation.priced).total).toBeLessThanOrEqual(LIMITS.cost);
  const { data, errors } = await execute(operation);
  expect(errors).toBeUndefined();
  const said = Object.keys(told).map((path) => [path, valueAt(data, path)]);
  expect(Object.fromEntries(said)).toEqual(told);
}

const named = (all: readonly Everyday[]) => all.map((one) => [one.name, one] as const);

describe('what failed before is answered', () => {
  test.each(named(FAILED_BEFORE))('%s', (_name, one) => holds(one));

  test('one bad argument does not wipe what stands beside it', async () => {
    const { data, errors } = await ask(
      '{ a: club(by: { slug: "inter" }) { name } b: clubs(first: 101) { totalCount } }',
    );
    expect(data).toEqual({ a: { name: 'Inter' }, b: null });
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('what pages and lists ask is answered', () => {
  test.each(named([...PAGES, ...LISTS]))('%s', (_name, one) => holds(one));
});

test('there are ten of the first and forty of the others, and each says something', () => {
  expect(FAILED_BEFORE.length).toBeGreaterThanOrEqual(10);
  expect(PAGES.length + LISTS.length).toBeGreaterThanOrEqual(40);
  const silent = [...FAILED_BEFORE, ...PAGES, ...LISTS].filter(({ told }) => Object.keys(told).length === 0);
  expect(silent).toEqual([]);
});
