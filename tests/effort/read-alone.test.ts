/** What is read is what the page shows, and what is lacking is worked out once. */
import { expect, test } from 'vitest';
import { lackOfSide } from '../../src/graph/dataset/lacks.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { billOf } from '../support/price.ts';
import { viewOn } from '../support/view.ts';

const campaigns = (page: string) =>
  billOf(`{ club(by: { slug: "napoli" }) { campaigns(${page}) { totalCount nodes { season { label } } } } }`);

test('a list of campaigns reads the seasons of its page alone', async () => {
  const [none, one, three] = [
    await campaigns('first: 0'),
    await campaigns('first: 1'),
    await campaigns('last: 3'),
  ];
  expect(one.work - none.work).toBeGreaterThan(COST.document);
  expect(three.work - none.work).toBeGreaterThan(3 * COST.document);
  expect(none.price).toBeLessThan(one.price);
  expect(one.price).toBeLessThan(three.price);
});

test('what all nations may have played in and what of it is lacking is worked out once', async () => {
  const view = await viewOn(null);
  const [italy, brazil, inter] = ['national-team:italy', 'national-team:brazil', 'club:inter'].map((id) =>
    lackOfSide(view, { kind: 'team', id }),
  );
  expect(italy?.missing.length).toBeGreaterThan(0);
  expect(brazil).toBe(italy);
  expect(inter).not.toEqual(italy);
});

test('the hops of a path are priced by the documents that show them', async () => {
  const path = (to: string) =>
    billOf(
      `{ path(from: "national-team:italy", to: "${to}") { paths { hops { evidence(last: 1) { nodes { from } } } } } }`,
    );
  // Its coach was at Inter.
  const [coach, far] = [await path('coach:gennaro-gattuso'), await path('club:bodo-glimt')];
  expect(coach.price).toBeLessThan(far.price);
  for (const { work, price } of [coach, far]) expect(work).toBeLessThanOrEqual(price);
});
