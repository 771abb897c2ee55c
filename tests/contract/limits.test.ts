/** What the limits mean for football: every question we ask ourselves is inside them, with room to spare. */
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { operations } from '../../schema/operations.generated.ts';
import { LIMITS } from '../../src/edge/limits.ts';
import { documentShape, shapeError } from '../../src/edge/operations/document-shape.ts';
import { ask } from '../support/graph.ts';
import { billOf } from '../support/price.ts';

const documents = [...operations].map(([name, { document }]) => ({ name, document }));

test.each(documents)('$name is inside every limit', ({ document }) => {
  const shape = documentShape(parse(document, { maxTokens: LIMITS.tokens }));
  const broken = Object.entries(shape).filter(([name, count]) => count > LIMITS[name as keyof typeof shape]);
  expect(broken).toEqual([]);
  expect(document.length).toBeLessThan(LIMITS.bodyBytes);
  expect(encodeURIComponent(document).length).toBeLessThan(LIMITS.queryStringCharacters);
});

test.each(documents)('$name costs less than a request may, and more than it does', async ({ document }) => {
  const { price, work, errors } = await billOf(document);
  expect(errors).toEqual([]);
  expect(price).toBeGreaterThan(0);
  expect(price).toBeLessThanOrEqual(LIMITS.cost);
  expect(work).toBeLessThanOrEqual(price);
});

/** What a component asks for, with what Apollo Client adds. */
const component = (at: number): string =>
  `fragment Part${at} on Club { __typename id name slug url country { __typename id name flag } }`;

test('a page of sixty components is one query', async () => {
  const places = Array.from({ length: LIMITS.fragments }, (_, at) => at);
  const spread = places.map((at) => `...Part${at}`).join(' ');
  const document = `{ club(by: { slug: "atalanta" }) { ${spread} } } ${places.map(component).join(' ')}`;
  expect(shapeError(parse(document, { maxTokens: LIMITS.tokens }))).toBeNull();
  const { data } = await ask(document);
  expect(data).toMatchObject({ club: { name: 'Atalanta', country: { name: 'Italy' } } });
});

const ids = (count: number): string[] => Array.from({ length: count }, () => 'club:atalanta');
const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';

test('nodes takes 100 ids, and refuses 101', async () => {
  expect(await ask(NODES, { ids: ids(100) })).toEqual({
    data: { nodes: ids(100).map((id) => ({ id })) },
  });
  const { errors } = await ask(NODES, { ids: ids(101) });
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    ['101 ids are given; permitted: at most 100', 'BAD_USER_INPUT'],
  ]);
});

test('a page has 100 nodes, and 101 are refused', async () => {
  const page = (first: number) => ask(`{ clubs(first: ${first}) { nodes { id } } }`);
  const { data } = await page(100);
  expect((data as { clubs: { nodes: unknown[] } }).clubs.nodes.length).toBe(100);
  const { errors } = await page(101);
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    ['first is 101; permitted: 0 to 100', 'BAD_USER_INPUT'],
  ]);
});

describe('a question about the schema', () => {
  const priceOf = async (text: string): Promise<number> => (await billOf(text)).price;

  test('may be asked once a request, if it is about the whole', async () => {
    const price = await priceOf(getIntrospectionQuery());
    expect(price).toBeLessThan(LIMITS.cost);
    expect(2 * price).toBeGreaterThan(LIMITS.cost);
  });

  test('costs more the more lists it selects below each other', async () => {
    const fields = await priceOf('{ __schema { types { name fields { name } } } }');
    const types = await priceOf('{ __schema { types { name fields { name type { fields { name } } } } } }');
    expect(types).toBeGreaterThan(2 * fields);
  });

  test('costs the same in a fragment', async () => {
    const args = 'types { fields { name args { name } } }';
    expect(await priceOf(`{ __schema { ...S } } fragment S on __Schema { ${args} }`)).toBe(
      await priceOf(`{ __schema { ${args} } }`),
    );
  });
});
