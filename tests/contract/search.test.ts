/** Question 29, and what else the search answers or refuses. */
import { expect, test } from 'vitest';
import { StoreOpener } from '../../src/store/open.ts';
import { answer, answerOf } from '../support/answer.ts';
import { ask, askIn, embeddedKv } from '../support/graph.ts';

interface Hit {
  readonly matched: { readonly name: string; readonly kind: string; readonly lang: string | null };
  readonly node: { readonly id: string };
}

async function search(text: string, args = '', asOf: string | null = null): Promise<readonly Hit[]> {
  const { search: found } = await answerOf<{ search: { edges: readonly Hit[] } }>(
    `query ($text: String!, $asOf: Date) @asOf(date: $asOf) {
      search(text: $text ${args}) { edges { matched { name kind lang } node { id } } }
    }`,
    { text, asOf },
  );
  return found.edges;
}

/** `club:inter by Inter Mailand (TRANSLATION de)`. */
const told = ({ node, matched: { name, kind, lang } }: Hit): string =>
  `${node.id} by ${name} (${kind}${lang === null ? '' : ` ${lang}`})`;

const found = async (text: string, args = '', asOf: string | null = null): Promise<string[]> =>
  (await search(text, args, asOf)).map((hit) => hit.node.id);

test('29. bodo glimt, Inter Mailand, munchen, juve: each finds whom it means first', async () => {
  expect(await answer('search', { first: 1 })).toMatchInlineSnapshot(`
    [
      "one.totalCount: 1",
      "one.edges.0.matched.name: Bodø/Glimt",
      "one.edges.0.matched.kind: COMMON",
      "one.edges.0.matched.lang: null",
      "one.edges.0.node.__typename: Club",
      "one.edges.0.node.id: club:bodo-glimt",
      "one.edges.0.node.name: Bodø/Glimt",
      "two.totalCount: 1",
      "two.edges.0.matched.name: Inter Mailand",
      "two.edges.0.matched.kind: TRANSLATION",
      "two.edges.0.matched.lang: de",
      "two.edges.0.node.__typename: Club",
      "two.edges.0.node.id: club:inter",
      "two.edges.0.node.name: Inter",
      "three.totalCount: 3",
      "three.edges.0.matched.name: München",
      "three.edges.0.matched.kind: ALIAS",
      "three.edges.0.matched.lang: null",
      "three.edges.0.node.__typename: Club",
      "three.edges.0.node.id: club:bayern",
      "three.edges.0.node.name: Bayern München",
      "four.totalCount: 3",
      "four.edges.0.matched.name: Juve",
      "four.edges.0.matched.kind: SHORT",
      "four.edges.0.matched.lang: null",
      "four.edges.0.node.__typename: Club",
      "four.edges.0.node.id: club:juventus",
      "four.edges.0.node.name: Juventus",
    ]
  `);
});

test('the name that fits is told, with its kind and language', async () => {
  const first = async (text: string): Promise<string[]> => (await search(text, 'first: 1')).map(told);
  expect(
    await Promise.all(['Azzurri', 'Allemagne', 'PSG', 'Bosnia', 'Milan', 'Zaire'].map(first)),
  ).toMatchInlineSnapshot(`
    [
      [
        "national-team:italy by Azzurri (NICKNAME it)",
      ],
      [
        "national-team:germany by Allemagne (TRANSLATION fr)",
      ],
      [
        "club:paris-saint-germain by PSG (SHORT)",
      ],
      [
        "national-team:bosnia-and-herzegovina by Bosnia (SHORT)",
      ],
      [
        "club:milan by Milan (COMMON)",
      ],
      [
        "national-team:dr-congo by Zaire (FORMER)",
      ],
    ]
  `);
});

test('the national team stands before its country, and kinds leave out what is not wanted', async () => {
  expect(await found('Italia', 'first: 2')).toEqual(['national-team:italy', 'country:italy']);
  expect(await found('Italia', 'kinds: [COUNTRY], first: 2')).toEqual(['country:italy']);
  expect(await found('Monaco', 'kinds: [COUNTRY]')).toEqual(['country:monaco']);
  expect(await found('Roma', 'kinds: [VENUE], first: 1')).toEqual(['venue:stadio-olimpico']);
  expect(await found('Inter', 'kinds: []')).toEqual([]);
});

test('the best-known of equal matches comes first', async () => {
  expect(await found('Inzaghi')).toEqual(['coach:simone-inzaghi', 'coach:filippo-inzaghi']);
  expect(await found('Manchester', 'kinds: [CLUB]')).toEqual([
    'club:manchester-city',
    'club:manchester-united',
  ]);
});

test('a year alone finds what was played in it, and a competition alone its seasons, newest first', async () => {
  expect(await found('2025-26', 'kinds: [SEASON]')).toEqual(['season:ucl-2025-26', 'season:serie-a-2025-26']);
  expect(await found('ucl', 'kinds: [SEASON], first: 3')).toEqual([
    'season:ucl-2025-26',
    'season:ucl-2024-25',
    'season:ucl-2023-24',
  ]);
  expect(await found('Champions League 2013')).toEqual(['season:ucl-2012-13', 'season:ucl-2013-14']);
});

test('a year that no season has is left out', async () => {
  expect(await found('Champions League 1954-55', 'first: 1')).toEqual(['competition:ucl']);
  expect(await found('Champions League 1962-63', 'first: 1')).toEqual(['season:ucl-1962-63']);
  expect(await found('Inter 2009-10', 'first: 1')).toEqual(['club:inter']);
});

test('a season is not found before anyone had begun to qualify for it', async () => {
  expect(await found('World Cup 2026', 'first: 1', '2026-03-11')).toEqual(['season:world-cup-2026']);
  expect(await found('World Cup 2026', 'first: 1', '2014-07-14')).toEqual(['competition:world-cup']);
  expect(await found('ucl 2025-26', 'first: 1', '2025-08-01')).toEqual(['competition:ucl']);
});

test('what was typed in full shuts out what it may be a slip of', async () => {
  expect(await found('Genk')).toEqual(['club:genk']);
  expect(await found('Gemk', 'kinds: [CLUB]')).toEqual(['club:genk']);
});

test('pages of a search join without gaps', async () => {
  const page = async (args: string) =>
    answerOf<{ search: { nodes: { id: string }[]; totalCount: number; pageInfo: { endCursor: string } } }>(
      `{ search(text: "real", ${args}) { nodes { id } totalCount pageInfo { endCursor } } }`,
    );
  const { search: first } = await page('first: 2');
  const { search: second } = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
  const { search: both } = await page('first: 4');
  expect([...first.nodes, ...second.nodes]).toEqual(both.nodes);
  expect(both.totalCount).toBeGreaterThan(4);
});

test('a hit leads on into the graph', async () => {
  const { data } = await ask(`{ search(text: "glimt", kinds: [CLUB]) {
    nodes { ... on Club { name country { name } venue { name } } } } }`);
  expect(data).toEqual({
    search: {
      nodes: [{ name: 'Bodø/Glimt', country: { name: 'Norway' }, venue: { name: 'Aspmyra Stadion' } }],
    },
  });
});

test('a text of no letters finds nothing', async () => {
  const empty = ['', ' ', '%', '*', '?!.,;', '--', '🏆', '\u200f\u202e', '\u0301\u0308'];
  expect(await Promise.all(empty.map((text) => found(text)))).toEqual(empty.map(() => []));
});

test('what is no name finds nothing', async () => {
  const strange = ['SELECT * FROM clubs', "'; DROP TABLE clubs; --", 'zzzzzz', '../../etc/passwd'];
  expect(await Promise.all(strange.map((text) => found(text)))).toEqual(strange.map(() => []));
});

test('marks, direction signs and case are of no matter', async () => {
  const typed = [
    'BAYERN',
    'b\u0308ay\u0301ern',
    '\u202eBayern\u202c',
    'Ｂａｙｅｒｎ',
    '  bayern\t',
    'B.a.y.e.r.n',
  ];
  const first = await Promise.all(typed.map((text) => found(text, 'kinds: [CLUB], first: 1')));
  expect(first).toEqual(typed.map(() => ['club:bayern']));
});

test('a text too long is an error that says how long it may be', async () => {
  const { errors } = await ask('query ($text: String!) { search(text: $text) { totalCount } }', {
    text: 'x'.repeat(10_000),
  });
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    ['text is 10000 characters long; permitted: at most 100', 'BAD_USER_INPUT'],
  ]);
});

test('a cold isolate searches with three KV operations, a warm one with none', async () => {
  const kv = await embeddedKv();
  const isolate = new StoreOpener();
  const operations = async (): Promise<number> => {
    const before = kv.reads;
    await askIn(kv, '{ search(text: "bodo") { totalCount } }', {}, isolate);
    return kv.reads - before;
  };
  expect([await operations(), await operations()]).toEqual([3, 0]);
});
