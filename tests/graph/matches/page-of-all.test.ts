/** A page of all matches of a team makes those on it. */
import { afterEach, expect, test, vi } from 'vitest';
import { RowSet } from '../../../src/store/row-set.ts';
import { ask } from '../../support/graph.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const PAGE =
  'totalCount edges { cursor node { id } opponent { id } } pageInfo { hasPreviousPage hasNextPage }';
const NAPOLI = 'club(by: { slug: "napoli" })';

/** The same list as of a day when all was known, for which every match is made. */
const madeWhole = (args: string): string =>
  `at(date: "2100-01-01") { ${NAPOLI} { matches${args} { ${PAGE} } } }`;

interface Listed {
  readonly club: {
    readonly matches: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  };
}

test.each(['(first: 5)', '(last: 5)', '(first: 3, orderBy: DATE_DESC)', '(last: 2, orderBy: DATE_DESC)'])(
  'matches%s are those of the whole list',
  async (args) => {
    const { data, errors } = await ask(`{ ${NAPOLI} { matches${args} { ${PAGE} } } ${madeWhole(args)} }`);
    expect(errors).toBeUndefined();
    const { at, ...now } = data as Listed & { readonly at: Listed };
    const whole = JSON.stringify(at)
      .replaceAll('@2100-01-01', '')
      .replaceAll(/@\d{4}-\d{2}-\d{2}/g, '');
    expect(now).toEqual(JSON.parse(whole));
  },
);

test('no other match is made', async () => {
  await ask('{ dataset { version } }');
  const all = vi.spyOn(RowSet.prototype, 'all');
  const { data } = await ask(`{ ${NAPOLI} { matches(last: 5) { ${PAGE} } } }`);
  expect((data as Listed).club.matches.edges).toHaveLength(5);
  expect(all).not.toHaveBeenCalled();
});
