/** What each kind of fact cites: titles, seasons, ties and who took part. */
import { expect, test } from 'vitest';
import { citedOf } from '../../support/citations.ts';

test('a title of a compilation cites general knowledge and data sets as the sources they are, and lists as reports', async () => {
  expect(
    await citedOf('national-team:egypt', 'champion of competition:africa-cup-of-nations'),
  ).toMatchInlineSnapshot(`
    [
      "value: 1957, confidence: HIGH",
      "title: Own compilation: champions and runners-up since 1872, source: source:curated-titles, kind: COMPILATION, licence: CC0-1.0",
      "title: general knowledge, source: source:general-knowledge, kind: MEMORY, licence: CC0-1.0",
      "title: international_results 1957-02-16 results.csv:4403, source: source:international-results, kind: DATASET, place: results.csv:4403, line: 4403, commit: 65d212a, licence: CC0-1.0, url: https://github.com/martj42/international_results/blob/65d212a/results.csv?plain=1#L4403",
    ]
  `);
});

test('a season cites who gives the day from which it is known, and the reports of it', async () => {
  expect(await citedOf('season:euro-1980', 'known from')).toMatchInlineSnapshot(`
    [
      "value: 1977-11-12",
      "title: Own compilation: championships of national teams, source: source:curated-championships, kind: COMPILATION, licence: CC0-1.0",
      "title: wikimili.com, url: https://wikimili.com/en/UEFA_Euro_1980",
      "title: www.self.gutenberg.org, url: http://www.self.gutenberg.org/articles/eng/UEFA_Euro_1980_qualifying",
    ]
  `);
});

test('a tie of which no match is held cites its row, and what that rests on', async () => {
  expect(await citedOf('tie:ucl-1955-56/final-1', 'winner')).toMatchInlineSnapshot(`
    [
      "value: club:real-madrid, confidence: HIGH",
      "title: Own compilation: the European Cup from 1955-56 to 2010-11, source: source:curated-european-cup, kind: COMPILATION, licence: CC0-1.0",
      "title: general knowledge, source: source:general-knowledge, kind: MEMORY, licence: CC0-1.0",
      "title: agrees with a list of results (engsoccerdata)",
    ]
  `);
});

test('a report of a draw is cited for the groups, and not for scores; the list of results the other way round', async () => {
  const match = 'match:ucl-2023-24-milan-newcastle-united';
  expect(await citedOf(match, 'group')).toMatchInlineSnapshot(`
    [
      "value: F",
      "title: UEFA.com: group stage draw 2023-24, source: source:uefa-ucl-groups-2023, kind: REPORTS, licence: CC0-1.0, url: https://www.uefa.com/uefachampionsleague/news/0284-18de4e22476b-4b75a3318d8f-1000--champions-league-group-stage-draw/",
    ]
  `);
  expect(await citedOf(match, 'full-time')).toMatchInlineSnapshot(`
    [
      "value: 0-0",
      "title: openfootball: Champions League, Europa League, Conference League, source: source:openfootball-champions-league, kind: DATASET, place: 2023-24/cl.txt:12, line: 12, commit: 8312624, licence: CC0-1.0, url: https://github.com/openfootball/champions-league/blob/8312624/2023-24/cl.txt?plain=1#L12",
    ]
  `);
});

test('a ground that memory alone tells is attested as well as that is, the score beside it by the list of results', async () => {
  expect((await citedOf('match:1963-12-01-ghana-sudan', 'ground'))[0]).toBe(
    'value: venue:accra-sports-stadium, confidence: MEDIUM',
  );
  expect((await citedOf('match:1963-12-01-ghana-sudan', 'full-time'))[0]).toBe('value: 3-0');
});

test('of a season known by a rule nobody says since when', async () => {
  expect(await citedOf('season:africa-cup-of-nations-1957', 'known from')).toEqual([]);
});

test('a team whose matches are not held plays under an association and goes out where its row says', async () => {
  expect(await citedOf('campaign:ucl-1955-56/djurgardens', 'plays under')).toMatchInlineSnapshot(`
    [
      "value: country:sweden, confidence: HIGH",
      "title: Own compilation: the European Cup from 1955-56 to 2010-11, source: source:curated-european-cup, kind: COMPILATION, licence: CC0-1.0",
      "title: general knowledge, source: source:general-knowledge, kind: MEMORY, licence: CC0-1.0",
      "title: agrees with a list of results (engsoccerdata)",
    ]
  `);
  expect(await citedOf('campaign:ucl-1955-56/agf', 'went out in')).toMatchInlineSnapshot(`
    [
      "value: stage:ucl-1955-56/r16, confidence: HIGH",
      "title: Own compilation: the European Cup from 1955-56 to 2010-11, source: source:curated-european-cup, kind: COMPILATION, licence: CC0-1.0",
      "title: general knowledge, source: source:general-knowledge, kind: MEMORY, licence: CC0-1.0",
      "title: agrees with a list of results (engsoccerdata)",
    ]
  `);
});
