/** Lists of everything make the records on the page, however many there are. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RowSet } from '../../../src/store/row-set.ts';
import { ask } from '../../support/graph.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const LISTS = ['clubs', 'countries', 'venues', 'competitions', 'coaches'] as const;

interface Named {
  readonly id: string;
}

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly Named[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** A page of a list. @param args such as `(first: 3)`. */
async function page(list: string, args: string): Promise<Listed> {
  const { data, errors } = await ask(
    `{ list: ${list}${args} { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { readonly list: Listed }).list;
}

/** The ids of a list, page by page. */
async function idsOf(list: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let args = '(first: 100)'; args !== ''; ) {
    const { nodes, pageInfo } = await page(list, args);
    ids.push(...nodes.map(({ id }) => id));
    args = pageInfo.hasNextPage ? `(first: 100, after: "${pageInfo.endCursor}")` : '';
  }
  return ids;
}

describe.each(LISTS)('a page of all %s', (list) => {
  test('makes no other record', async () => {
    await ask('{ dataset { version } }');
    const all = vi.spyOn(RowSet.prototype, 'all');
    expect((await page(list, '(first: 3)')).nodes).toHaveLength(3);
    expect(all).not.toHaveBeenCalled();
  });

  test('is in the order of ids, and each page goes on where the last one ended', async () => {
    const ids = await idsOf(list);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(ids).toHaveLength((await page(list, '')).totalCount);
  });

  test('has whatever the end of the last day has', async () => {
    const { data } = await ask(`{ at(date: "2100-01-01") { ${list} { totalCount } } }`);
    expect(data).toEqual({ at: { [list]: { totalCount: (await page(list, '')).totalCount } } });
  });
});

test('clubs of an association are found without the others', async () => {
  await ask('{ dataset { version } }');
  const all = vi.spyOn(RowSet.prototype, 'all');
  await ask('{ clubs(association: "italy", orderBy: NAME) { nodes { id } } }');
  expect(all).not.toHaveBeenCalled();
});

test('a page of what belongs to a country makes what is on it', async () => {
  await ask('{ dataset { version } }');
  const many = vi.spyOn(RowSet.prototype, 'having');
  const { data } = await ask(
    '{ country(by: { slug: "france" }) { clubs(first: 2) { nodes { id } } coaches(first: 2) { nodes { id } } venues(first: 2) { nodes { id } } } }',
  );
  const lists = Object.values((data as { country: Record<string, { nodes: readonly Named[] }> }).country);
  expect(lists.map(({ nodes }) => nodes.length)).toEqual([2, 2, 2]);
  expect(many).not.toHaveBeenCalled();
});

test('who led any team is a coach, with the tenures', async () => {
  const { data } = await ask('{ coaches(first: 50) { edges { node { id } tenures { coach { id } } } } }');
  const { coaches } = data as { coaches: { edges: { node: Named; tenures: { coach: Named }[] }[] } };
  for (const { node, tenures } of coaches.edges)
    expect([...new Set(tenures.map(({ coach }) => coach.id))]).toEqual([node.id]);
});

test.each(['OLDEST', 'YOUNGEST'])(
  'coaches in the order %s take the tenures of those on the page alone',
  async (order) => {
    await ask('{ dataset { version } }');
    const many = vi.spyOn(RowSet.prototype, 'having');
    const { data } = await ask(
      `{ coaches(first: 3, orderBy: ${order}) { totalCount edges { node { born } tenures { coach { id } } } } }`,
    );
    const { coaches } = data as { coaches: Listed & { edges: { node: { born: string | null } }[] } };
    expect(coaches.totalCount).toBe((await page('coaches', '')).totalCount);
    expect(coaches.edges.map(({ node }) => node.born)).not.toContain(null);
    expect(many.mock.calls.length).toBeLessThan(10);
  },
);

test('a word that names no country, team or entity is compared with names that begin like it, and no others', async () => {
  await ask('{ dataset { version } }');
  const all = vi.spyOn(RowSet.prototype, 'all');
  const { errors } = await ask(
    '{ venues(country: "bundesrepublik") { totalCount } country(by: { slug: "italy" }) { relations(with: "alemanha") { totalCount } } }',
  );
  expect(errors?.map(({ message }) => message)).toEqual([
    'bundesrepublik is not a country; permitted: germany, if that is what you mean',
    'alemanha is not an entity; permitted: national-team:germany, if that is what you mean',
  ]);
  expect(all).not.toHaveBeenCalled();
});

test('what a list in the order of matches lacks is found without a record of a season', async () => {
  await ask('{ dataset { version } }');
  const made = [vi.spyOn(RowSet.prototype, 'having'), vi.spyOn(RowSet.prototype, 'all')];
  await ask('{ competitions(first: 3, orderBy: MATCHES) { nodes { id } } }');
  const seasons = made.flatMap(({ mock }) =>
    mock.contexts.filter((rows) => (rows as RowSet<object>).has('ucl-2025-26')),
  );
  expect(seasons).toEqual([]);
});
