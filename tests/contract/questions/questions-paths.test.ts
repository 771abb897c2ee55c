/** Question 24: how two entities are connected. */
import { expect, test } from 'vitest';
import { StoreOpener } from '../../../src/store/open.ts';
import { answerOf } from '../../support/answer.ts';
import { ask, askIn, embeddedKv, question } from '../../support/graph.ts';

interface Answer {
  readonly path: {
    readonly length: number | null;
    readonly totalCount: number;
    readonly searchedLength: number;
    readonly paths: readonly {
      readonly sentence: string;
      readonly hops: readonly {
        readonly kind: string;
        readonly evidence: {
          readonly nodes: readonly {
            readonly node: { readonly id: string } | null;
            readonly sources: readonly { readonly name: string }[];
          }[];
        };
      }[];
    }[];
  };
}

const connect = async (variables: Record<string, unknown> = {}) =>
  (await answerOf<Answer>(question('italy-to-bodo-glimt'), variables)).path;

test("24. Italy's failure and Bodø/Glimt are three steps apart, over Spalletti and Inter", async () => {
  const { paths, length, searchedLength } = await connect({ limit: 1 });
  expect({ length, searchedLength }).toEqual({ length: 3, searchedLength: 6 });
  expect(paths.map(({ sentence }) => sentence)).toEqual([
    'Italy was coached by Luciano Spalletti from 2023-08-18 to 2025-06-09. Luciano Spalletti coached Inter from 2017-06-09 to 2019-05-30. Inter was eliminated by Bodø/Glimt from the UEFA Champions League 2025-26.',
  ]);
  expect(
    paths[0]?.hops.map(({ kind, evidence }) => [kind, evidence.nodes.map(({ node }) => node?.id)]),
  ).toEqual([
    ['COACHED_BY', ['tenure:luciano-spalletti-italy-2023-08-18']],
    ['COACHED', ['tenure:luciano-spalletti-inter-2017-06-09']],
    ['ELIMINATED_BY', ['tie:ucl-2025-26/po-8']],
  ]);
  const sources = paths[0]?.hops.map(({ evidence }) =>
    evidence.nodes.every(({ sources: own }) => own.length > 0),
  );
  expect(sources).toEqual([true, true, true]);
});

test('24. on the day before the second leg Bodø/Glimt had eliminated nobody, and Juventus was nearer than Inter', async () => {
  const { paths } = await connect({ limit: 1, asOf: '2026-02-23' });
  expect(paths.map(({ sentence }) => sentence)).toEqual([
    'Italy was coached by Luciano Spalletti from 2023-08-18 to 2025-06-09. Luciano Spalletti has coached Juventus since 2025-10-30. Juventus beat Bodø/Glimt on 2025-11-25.',
  ]);
});

test('24. every path is another one, and as many are counted as are found', async () => {
  const { paths, totalCount } = await connect({ limit: 20 });
  expect(new Set(paths.map(({ sentence }) => sentence)).size).toBe(paths.length);
  expect(paths.length).toBe(Math.min(totalCount, 20));
});

test('no path within the hops is no error: none, and how far was looked', async () => {
  const { length, paths, totalCount, searchedLength } = await connect({ maxLength: 2 });
  expect({ length, paths, totalCount, searchedLength }).toEqual({
    length: null,
    paths: [],
    totalCount: 0,
    searchedLength: 2,
  });
});

const refusal = async (args: string): Promise<unknown> => {
  const { data, errors } = await ask(`{ path(${args}) { length paths { length entities { id } } } }`);
  return errors?.map(({ message }) => message) ?? data;
};

test('what cannot be asked says what can', async () => {
  const italy = 'from: "national-team:italy"';
  expect(await refusal(`${italy}, to: "club:bodo-glimmt"`)).toEqual([
    'club:bodo-glimmt is not an entity; permitted: club:bodo-glimt, if that is what you mean',
  ]);
  expect(await refusal(`${italy}, to: "match:ucl-2025-26-atalanta-bayern-1"`)).toEqual([
    'match:ucl-2025-26-atalanta-bayern-1 is not an entity; permitted: the id of a club, national team, coach, competition, season, country, venue or confederation, such as club:atalanta',
  ]);
  expect(await refusal(`${italy}, to: "national-team:italy"`)).toEqual([
    'the path begins and ends at national-team:italy; permitted: two entities that differ',
  ]);
  expect(await refusal(`${italy}, to: "club:inter", maxLength: 7`)).toEqual([
    'maxLength is 7; permitted: 1 to 6',
  ]);
  expect(await refusal(`${italy}, to: "club:inter", maxLength: 0`)).toEqual([
    'maxLength is 0; permitted: 1 to 6',
  ]);
  expect(await refusal(`${italy}, to: "club:inter", limit: 21`)).toEqual(['limit is 21; permitted: 1 to 20']);
  expect(
    await refusal(`${italy}, to: "club:inter", between: { from: "2020-01-01", to: "2019-01-01" }`),
  ).toEqual(['2020-01-01 is after 2019-01-01; permitted: from on or before to']);
  expect(await refusal(`${italy}, to: "club:inter", kinds: [FRIEND_OF]`)).toEqual([
    'Value "FRIEND_OF" does not exist in "RelationKind" enum.',
  ]);
});

test('24. three KV operations on a cold isolate: the pointer, catalogue and relations, the evidence; then none', async () => {
  const kv = await embeddedKv();
  const reader = new StoreOpener(() => 0);
  const reads = async (): Promise<number> => {
    const before = kv.reads;
    await askIn(kv, question('italy-to-bodo-glimt'), {}, reader);
    return kv.reads - before;
  };
  expect([await reads(), await reads()]).toEqual([3, 0]);
});
