/** How much of what changed is kept, listed and told: each limit is inside what it permits. */
import { expect, test } from 'vitest';
import type { Compiled } from '../../src/compile/compile.ts';
import type { Mistake } from '../support/facts.ts';
import { askIn } from '../support/graph.ts';
import { changesIn, factsWith, publishedInTurn } from '../support/versions.ts';

const FIFTH_GOAL: Mistake = {
  file: 'matches/ucl/2025-26.csv',
  line: 3,
  cells: { full_time: '5-1' },
};
const EARLIER_FOUNDED: Mistake = { file: 'clubs.csv', line: 2, cells: { founded: '1898' } };
const original = factsWith();
const version = original.manifest.version;

const VERSIONS = `query Versions($first: Int) {
  dataset { versions(first: $first) { totalCount nodes { version publishedAt counts { added changed retracted } } } }
}`;

test('the log keeps a hundred publications, and forgets the oldest', async () => {
  const second = factsWith(FIFTH_GOAL);
  const turns = Array.from({ length: 101 }, (_, at) =>
    at === 0 ? factsWith(EARLIER_FOUNDED) : at % 2 === 1 ? original : second,
  );
  const first = turns[0]?.manifest.version;
  expect(
    await changesIn(await publishedInTurn(...turns.slice(0, 100)), {
      fromVersion: first,
      toVersion: version,
    }),
  ).toEqual(['CHANGED club:atalanta, founded: 1898 → 1907']);
  const kv = await publishedInTurn(...turns);
  expect((await askIn(kv, VERSIONS, { first: 0 })).data).toEqual({
    dataset: { versions: { totalCount: 100, nodes: [] } },
  });
  expect(await changesIn(kv, { fromVersion: first })).toEqual([
    `BAD_USER_INPUT: ${first} is not one of the last 100 versions published; permitted: one that dataset.versions lists`,
  ]);
});

/** So many sources more, each with a name, a licence and the month it was read. */
const moreSources = (count: number): Mistake => ({
  file: 'sources.csv',
  like: 2,
  rows: Array.from({ length: count }, (_, at) => ({
    id: `press-${String(at).padStart(4, '0')}`,
    name: 'Press',
  })),
});

const totalIn = async (...versions: Compiled[]): Promise<unknown> => {
  const kv = await publishedInTurn(...versions);
  const { data, errors } = await askIn(
    kv,
    `{ dataset { changes(fromVersion: "${version}", first: 0) { totalCount } versions(first: 1) { nodes { counts { added } } } } }`,
  );
  return errors === undefined ? data : errors.map(({ message }) => message);
};

test('2,000 changes are listed; 2,001 are counted', async () => {
  const [most, more] = [
    factsWith(moreSources(666), FIFTH_GOAL, EARLIER_FOUNDED),
    factsWith(moreSources(667)),
  ];
  expect(await totalIn(original, most)).toEqual({
    dataset: { changes: { totalCount: 2000 }, versions: { nodes: [{ counts: { added: 1998 } }] } },
  });
  expect(await totalIn(original, more)).toEqual([
    `${more.manifest.version} and what followed it changed more than 2000 facts, which is more than is listed; permitted: versions from ${more.manifest.version} on`,
  ]);
  const kv = await publishedInTurn(original, more);
  expect((await askIn(kv, VERSIONS, { first: 1 })).data).toEqual({
    dataset: {
      versions: {
        totalCount: 2,
        nodes: [
          {
            version: more.manifest.version,
            publishedAt: '2026-11-02T00:00:00.000Z',
            counts: { added: 2001, changed: 0, retracted: 0 },
          },
        ],
      },
    },
  });
});

test('publications that changed 2,000 facts together are put together; one fact more is too much', async () => {
  const [first, second] = [factsWith(moreSources(666)), factsWith(moreSources(666), FIFTH_GOAL)];
  const [third, fourth] = [
    factsWith(moreSources(666), FIFTH_GOAL, EARLIER_FOUNDED),
    factsWith(moreSources(666), EARLIER_FOUNDED),
  ];
  expect(await totalIn(original, first, second, third)).toMatchObject({
    dataset: { changes: { totalCount: 2000 } },
  });
  expect(await totalIn(original, first, second, third, fourth)).toEqual([
    `${first.manifest.version} and what followed it changed more than 2000 facts, which is more than is listed; permitted: versions from ${first.manifest.version} on`,
  ]);
});
