import { expect, test } from 'vitest';
import { ask } from '../support/graph.ts';

interface PageOf {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

async function page(args: string): Promise<PageOf> {
  const { data, errors } = await ask(`{
    season(competition: "ucl", label: "2025-26") {
      matches(${args}) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }
  }`);
  expect(errors).toBeUndefined();
  return (data as { season: { matches: PageOf } }).season.matches;
}

test('walking forward meets every match of the season once, in order of date', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const found: PageOf = await page(after === null ? 'first: 50' : `first: 50, after: "${after}"`);
    expect(found.totalCount).toBe(189);
    seen.push(...found.nodes.map((node) => node.id));
    after = found.pageInfo.endCursor;
    more = found.pageInfo.hasNextPage;
  }
  expect(new Set(seen).size).toBe(189);
  expect(seen.length).toBe(189);
});

test('walking backward from the end meets the same matches', async () => {
  const last = await page('last: 2');
  const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`);
  const four = await page('last: 4');
  expect([...before.nodes, ...last.nodes]).toEqual(four.nodes);
  expect([last.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([false, true]);
});

test('a page of nothing still counts', async () => {
  expect(await page('first: 0')).toEqual({
    nodes: [],
    totalCount: 189,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('no page is longer than 100, and 20 is what one gets without asking', async () => {
  expect((await page('first: 100')).nodes.length).toBe(100);
  expect((await page('filter: {}')).nodes.length).toBe(20);
});
