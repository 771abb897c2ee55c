/** A page makes what is asked of it and no more. */
import { expect, test } from 'vitest';
import { paginateBy } from '../../schema/kit/page.ts';

interface Counted {
  readonly keys: string[];
  readonly nodes: string[];
}

const LIST = Array.from({ length: 500 }, (_, at) => `club-${at}`);

function page(first: number, seen: Counted) {
  const key = (id: string): string => {
    seen.keys.push(id);
    return id;
  };
  return paginateBy(LIST, key, { first }, (id) => {
    seen.nodes.push(id);
    return id.toUpperCase();
  });
}

test('who asks how many there are has neither node nor cursor made', () => {
  const seen: Counted = { keys: [], nodes: [] };
  expect(page(100, seen).totalCount).toBe(500);
  expect(seen).toEqual({ keys: [], nodes: [] });
});

test('who asks for nodes has those of the page made, and no cursor', () => {
  const seen: Counted = { keys: [], nodes: [] };
  expect(page(2, seen).edges.map(({ node }) => node)).toEqual(['CLUB-0', 'CLUB-1']);
  expect(seen).toEqual({ keys: [], nodes: ['club-0', 'club-1'] });
});

test('who asks where the page stands has two cursors made', () => {
  const seen: Counted = { keys: [], nodes: [] };
  const { startCursor, endCursor, hasNextPage } = page(100, seen).pageInfo;
  expect([startCursor, endCursor, hasNextPage]).toEqual([
    btoa('club-0'),
    btoa('club-99').replaceAll('=', ''),
    true,
  ]);
  expect(seen).toEqual({ keys: ['club-0', 'club-99'], nodes: [] });
});
