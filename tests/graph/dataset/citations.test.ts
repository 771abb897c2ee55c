/** What each kind of fact cites: titles, seasons, ties and who took part. */
import { expect, test } from 'vitest';
import { answerOf, facts } from '../../support/answer.ts';

const about = async (id: string, predicate: string): Promise<string[]> =>
  facts(
    await answerOf(
      `query Cited($id: ID!, $predicates: [String!]) {
        facts(about: $id, predicates: $predicates, first: 1) {
          nodes { value confidence citations { title source { id kind } place line key commit licence url } }
        }
      }`,
      { id, predicates: [predicate] },
    ),
  );

test('a title of a compilation cites general knowledge and data sets as the sources they are, and lists as reports', async () => {
  expect(
    await about('national-team:egypt', 'champion of competition:africa-cup-of-nations'),
  ).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: 1957",
      "facts.nodes.0.confidence: HIGH",
      "facts.nodes.0.citations.0.title: Own compilation: champions and runners-up since 1872",
      "facts.nodes.0.citations.0.source.id: source:curated-titles",
      "facts.nodes.0.citations.0.source.kind: COMPILATION",
      "facts.nodes.0.citations.0.place: null",
      "facts.nodes.0.citations.0.line: null",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: null",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: null",
      "facts.nodes.0.citations.1.title: general knowledge",
      "facts.nodes.0.citations.1.source.id: source:general-knowledge",
      "facts.nodes.0.citations.1.source.kind: MEMORY",
      "facts.nodes.0.citations.1.place: null",
      "facts.nodes.0.citations.1.line: null",
      "facts.nodes.0.citations.1.key: null",
      "facts.nodes.0.citations.1.commit: null",
      "facts.nodes.0.citations.1.licence: CC0-1.0",
      "facts.nodes.0.citations.1.url: null",
      "facts.nodes.0.citations.2.title: international_results 1957-02-16",
      "facts.nodes.0.citations.2.source.id: source:international-results",
      "facts.nodes.0.citations.2.source.kind: DATASET",
      "facts.nodes.0.citations.2.place: null",
      "facts.nodes.0.citations.2.line: null",
      "facts.nodes.0.citations.2.key: null",
      "facts.nodes.0.citations.2.commit: 65d212a",
      "facts.nodes.0.citations.2.licence: CC0-1.0",
      "facts.nodes.0.citations.2.url: https://github.com/martj42/international_results",
    ]
  `);
});

test('a season cites who gives the day from which it is known, and the reports of it', async () => {
  expect(await about('season:euro-1980', 'known from')).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: 1977-11-12",
      "facts.nodes.0.confidence: null",
      "facts.nodes.0.citations.0.title: Own compilation: championships of national teams",
      "facts.nodes.0.citations.0.source.id: source:curated-championships",
      "facts.nodes.0.citations.0.source.kind: COMPILATION",
      "facts.nodes.0.citations.0.place: null",
      "facts.nodes.0.citations.0.line: null",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: null",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: null",
      "facts.nodes.0.citations.1.title: wikimili.com",
      "facts.nodes.0.citations.1.source: null",
      "facts.nodes.0.citations.1.place: null",
      "facts.nodes.0.citations.1.line: null",
      "facts.nodes.0.citations.1.key: null",
      "facts.nodes.0.citations.1.commit: null",
      "facts.nodes.0.citations.1.licence: null",
      "facts.nodes.0.citations.1.url: https://wikimili.com/en/UEFA_Euro_1980",
      "facts.nodes.0.citations.2.title: www.self.gutenberg.org",
      "facts.nodes.0.citations.2.source: null",
      "facts.nodes.0.citations.2.place: null",
      "facts.nodes.0.citations.2.line: null",
      "facts.nodes.0.citations.2.key: null",
      "facts.nodes.0.citations.2.commit: null",
      "facts.nodes.0.citations.2.licence: null",
      "facts.nodes.0.citations.2.url: http://www.self.gutenberg.org/articles/eng/UEFA_Euro_1980_qualifying",
    ]
  `);
});

test('a tie of which no match is held cites its row, and what that rests on', async () => {
  expect(await about('tie:ucl-1955-56/final-1', 'winner')).toMatchInlineSnapshot(`
    [
      "facts.nodes.0.value: club:real-madrid",
      "facts.nodes.0.confidence: HIGH",
      "facts.nodes.0.citations.0.title: Own compilation: the European Cup from 1955-56 to 2010-11",
      "facts.nodes.0.citations.0.source.id: source:curated-european-cup",
      "facts.nodes.0.citations.0.source.kind: COMPILATION",
      "facts.nodes.0.citations.0.place: null",
      "facts.nodes.0.citations.0.line: null",
      "facts.nodes.0.citations.0.key: null",
      "facts.nodes.0.citations.0.commit: null",
      "facts.nodes.0.citations.0.licence: CC0-1.0",
      "facts.nodes.0.citations.0.url: null",
      "facts.nodes.0.citations.1.title: general knowledge",
      "facts.nodes.0.citations.1.source.id: source:general-knowledge",
      "facts.nodes.0.citations.1.source.kind: MEMORY",
      "facts.nodes.0.citations.1.place: null",
      "facts.nodes.0.citations.1.line: null",
      "facts.nodes.0.citations.1.key: null",
      "facts.nodes.0.citations.1.commit: null",
      "facts.nodes.0.citations.1.licence: CC0-1.0",
      "facts.nodes.0.citations.1.url: null",
      "facts.nodes.0.citations.2.title: agrees with a list of results (engsoccerdata)",
      "facts.nodes.0.citations.2.source: null",
      "facts.nodes.0.citations.2.place: null",
      "facts.nodes.0.citations.2.line: null",
      "facts.nodes.0.citations.2.key: null",
      "facts.nodes.0.citations.2.commit: null",
      "facts.nodes.0.citations.2.licence: null",
      "facts.nodes.0.citations.2.url: null",
    ]
  `);
});

test('of a season known by a rule nobody says since when', async () => {
  expect(await about('season:africa-cup-of-nations-1957', 'known from')).toEqual(['facts.nodes: none']);
});

test('a team whose matches are not held plays under an association and goes out where its row says', async () => {
  const campaign = 'campaign:ucl-1955-56/djurgardens';
  expect(await about(campaign, 'plays under')).toEqual(
    expect.arrayContaining([
      'facts.nodes.0.value: country:sweden',
      'facts.nodes.0.confidence: HIGH',
      'facts.nodes.0.citations.0.source.id: source:curated-european-cup',
      'facts.nodes.0.citations.1.source.id: source:general-knowledge',
    ]),
  );
  const out = 'campaign:ucl-1955-56/agf';
  expect(await about(out, 'went out in')).toEqual(
    expect.arrayContaining(['facts.nodes.0.value: stage:ucl-1955-56/r16']),
  );
});
