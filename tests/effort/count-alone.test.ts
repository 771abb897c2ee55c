/** How many matches a team, a season or a ground has: the catalogue tells it, and no match is read. */
import { expect, test } from 'vitest';
import { billOf, execute, prepare } from '../support/price.ts';

/** The answer, and the work that was counted for it. */
async function answer(text: string) {
  const operation = await prepare(text);
  if (operation === null) throw new Error(`not valid: ${text}`);
  const { data, errors = [] } = await execute(operation);
  return { data, errors: errors.map(({ message }) => message), work: operation.context.view.work.spent };
}

/** The numbers under the name `totalCount`, in order. */
const countsIn = (data: unknown): readonly unknown[] =>
  [...JSON.stringify(data).matchAll(/"totalCount":(\d+)/g)].map(([, count]) => Number(count));

const LISTS = [
  [
    'the grounds of Italy',
    (of: string) => `{ country(by: { slug: "italy" }) { venues(first: 100) { nodes { ${of} } } } }`,
  ],
  ['the clubs of Italy', (of: string) => `{ clubs(association: "italy", first: 100) { nodes { ${of} } } }`],
  [
    'the nations of Oceania',
    (of: string) => `{ nationalTeams(confederation: "ofc", first: 20) { nodes { ${of} } } }`,
  ],
  ['the World Cups', (of: string) => `{ seasons(competition: "world-cup", first: 30) { nodes { ${of} } } }`],
] as const;

test.each(LISTS)('%s tell how many matches they have, as many as they list', async (_name, list) => {
  const alone = await answer(list('id matches { totalCount }'));
  const listed = await answer(list('id matches(first: 1) { totalCount nodes { id } }'));
  expect(countsIn(alone.data)).toEqual(countsIn(listed.data));
  expect(Math.max(...countsIn(alone.data).map(Number))).toBeGreaterThan(10);
  expect(alone.work).toBeLessThan(listed.work / 2);
});

test('the number of matches of a hundred grounds is within the price of a search box', async () => {
  const { price } = await billOf(
    '{ country(by: { slug: "italy" }) { venues(first: 100) { nodes { name matches(first: 0) { totalCount __typename } } } } }',
  );
  expect(price).toBeLessThan(2_000);
});

test('as of a day only the matches known by then are counted', async () => {
  const inter = '{ club(by: { slug: "inter" }) { matches { totalCount } } }';
  const [now, then] = [await answer(inter), await answer(`query @asOf(date: "2000-01-01") ${inter}`)];
  expect(Number(countsIn(then.data)[0])).toBeLessThan(Number(countsIn(now.data)[0]));
});

test('a filter counts what passes it, and a page asked for beside the count is there', async () => {
  const { data } = await answer(
    '{ club(by: { slug: "inter" }) { id matches { totalCount } matches { nodes { id } } derbies: matches(filter: { opponent: "milan" }) { totalCount } } }',
  );
  const [all, derbies] = countsIn(data).map(Number);
  expect(derbies).toBeLessThan(all ?? 0);
  expect(JSON.stringify(data).match(/"id":"match:/g)).toHaveLength(20);
});

test.each([
  ['matches(first: 101) { totalCount }', 'first is 101'],
  ['matches(after: "x") { totalCount }', 'after is not a cursor'],
])('%s is refused as where matches are listed', async (field, message) => {
  const { errors } = await answer(`{ club(by: { slug: "inter" }) { ${field} } }`);
  expect(errors.join()).toContain(message);
});
