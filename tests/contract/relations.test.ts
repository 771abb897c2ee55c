/** Relations as a client asks for them. */
import { expect, test } from 'vitest';
import { answerOf } from '../support/answer.ts';
import { ask } from '../support/graph.ts';

test('the vocabulary is listed, each word with its inverse and what Wikidata calls it', async () => {
  const { relationKinds } = await answerOf<{ relationKinds: readonly Record<string, unknown>[] }>(
    '{ relationKinds { kind inverse symmetric forward sentence subjects objects wikidata strength } }',
  );
  expect(relationKinds.slice(0, 2)).toEqual([
    {
      kind: 'COACHED',
      inverse: 'COACHED_BY',
      symmetric: false,
      forward: true,
      sentence: '{subject} coached {object}',
      subjects: ['COACH'],
      objects: ['CLUB', 'NATIONAL_TEAM'],
      wikidata: ['P6087'],
      strength: 1,
    },
    {
      kind: 'COACHED_BY',
      inverse: 'COACHED',
      symmetric: false,
      forward: false,
      sentence: '{subject} was coached by {object}',
      subjects: ['CLUB', 'NATIONAL_TEAM'],
      objects: ['COACH'],
      wikidata: ['P286'],
      strength: 1,
    },
  ]);
  const inverses = new Map(relationKinds.map(({ kind, inverse }) => [kind, inverse]));
  expect([...inverses].filter(([kind, inverse]) => inverses.get(inverse) !== kind)).toEqual([]);
});

test('what Inter and Bodø/Glimt were to each other, with the matches and the tie that show it', async () => {
  const { club } = await answerOf<{ club: unknown }>(`{ club(by: { slug: "inter" }) {
    relations(with: "club:bodo-glimt") { totalCount nodes {
      kind object { id } sentence times from to
      evidence { totalCount nodes { from node { id } honour { label } sources { id } } }
    } }
  } }`);
  const league = { id: 'source:openfootball-champions-league' };
  const legs = [
    {
      from: '2026-02-18',
      node: { id: 'match:ucl-2025-26-bodo-glimt-inter-1' },
      honour: null,
      sources: [league],
    },
    {
      from: '2026-02-24',
      node: { id: 'match:ucl-2025-26-inter-bodo-glimt-2' },
      honour: null,
      sources: [league],
    },
  ];
  const object = { id: 'club:bodo-glimt' };
  const both = { object, times: 2, from: '2026-02-18', to: '2026-02-24' };
  expect(club).toEqual({
    relations: {
      totalCount: 3,
      nodes: [
        {
          kind: 'ELIMINATED_BY',
          object,
          sentence: 'Inter was eliminated by Bodø/Glimt from the UEFA Champions League 2025-26.',
          times: 1,
          from: '2026-02-24',
          to: '2026-02-24',
          evidence: {
            totalCount: 1,
            nodes: [
              {
                from: '2026-02-24',
                node: { id: 'tie:ucl-2025-26/po-8' },
                honour: null,
                sources: [{ id: 'source:uefa-ucl-draws-2026' }, league],
              },
            ],
          },
        },
        {
          kind: 'LOST_TO',
          ...both,
          sentence: 'Inter lost to Bodø/Glimt 2 times, first on 2026-02-18, last on 2026-02-24.',
          evidence: { totalCount: 2, nodes: legs },
        },
        {
          kind: 'FACED',
          ...both,
          sentence: 'Inter faced Bodø/Glimt 2 times, first on 2026-02-18, last on 2026-02-24.',
          evidence: { totalCount: 2, nodes: legs },
        },
      ],
    },
  });
});

test('only what held between two days, only one direction', async () => {
  const { coach } = await answerOf<{ coach: unknown }>(`{ coach(by: { slug: "luciano-spalletti" }) {
    earlier: relations(kinds: [COACHED], from: "2018-01-01", to: "2023-08-01") { nodes { sentence } }
    forward: relations(kinds: [COACHED, NATIONAL_OF], direction: FORWARD) { totalCount }
    inverse: relations(kinds: [COACHED, NATIONAL_OF], direction: INVERSE) { totalCount }
    all: relations { totalCount }
    allForward: relations(direction: FORWARD) { totalCount }
    allInverse: relations(direction: INVERSE) { totalCount }
  } }`);
  expect(coach).toEqual({
    earlier: {
      nodes: [
        { sentence: 'Luciano Spalletti coached Inter from 2017-06-09 to 2019-05-30.' },
        { sentence: 'Luciano Spalletti coached Napoli from 2021-07-01 to 2023-06.' },
      ],
    },
    forward: { totalCount: 11 },
    inverse: { totalCount: 0 },
    // 109 coaches he faced, as they faced him: that is read from both ends.
    all: { totalCount: 147 },
    allForward: { totalCount: 147 },
    allInverse: { totalCount: 109 },
  });
});

const bad = async (args: string) => {
  const { data, errors } = await ask(
    `{ club(by: { slug: "inter" }) { relations(${args}) { totalCount nodes { kind } } } }`,
  );
  return errors?.[0]?.message ?? data;
};

test('an unknown relation is absent, and an impossible question is refused', async () => {
  const none = { club: { relations: { totalCount: 0, nodes: [] } } };

  expect(await bad('with: "club:inter"')).toEqual(none);
  expect(await bad('kinds: []')).toEqual(none);
  expect(await bad('kinds: [HAS_NATIONAL]')).toEqual(none);
  expect(await bad('with: "club:bodo"')).toContain('club:bodo is not an entity');
  expect(await bad('from: "2026-01-02", to: "2026-01-01"')).toBe(
    '2026-01-02 is after 2026-01-01; permitted: from on or before to',
  );
  expect(await bad('kinds: [KNOWS]')).toContain('Value "KNOWS" does not exist in "RelationKind" enum.');
});
