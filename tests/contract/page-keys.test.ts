/** Of a list that is paged only what is asked for is made. */
import { expect, test } from 'vitest';
import { paginateAs } from '../../schema/kit/page.ts';

function pageOf(first: number, after?: string) {
  const asked: number[] = [];
  const page = paginateAs(
    Array.from({ length: 50 }, (_, at) => at),
    { first, after },
    {
      key: (item) => {
        asked.push(item);
        return `k${item}`;
      },
      node: (item) => item,
      link: () => null,
    },
  );
  return { page, asked };
}

test('who asks whether there is more has no key made, and for a cursor one', () => {
  const { page, asked } = pageOf(20);
  const { pageInfo } = page;
  expect([pageInfo.hasNextPage, pageInfo.hasPreviousPage, page.totalCount]).toEqual([true, false, 50]);
  expect(asked).toEqual([]);
  expect(pageInfo.endCursor).toBe(page.edges[19]?.cursor);
  expect(asked).toEqual([19, 19]);
});

test('the cursors of a page are those of its first and its last edge, and of an empty one there are none', () => {
  const { page } = pageOf(3, btoa('k9').replaceAll('=', ''));
  expect(page.edges.map(({ node }) => node)).toEqual([10, 11, 12]);
  expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual(
    [page.edges[0], page.edges[2]].map((edge) => edge?.cursor),
  );
  const empty = pageOf(0).page.pageInfo;
  expect([empty.startCursor, empty.endCursor, empty.hasNextPage]).toEqual([null, null, true]);
});
