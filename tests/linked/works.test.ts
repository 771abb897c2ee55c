/** Linked data names what a fact rests on, and which of that is a source of the graph. */
import { expect, test } from 'vitest';
import { linkedAt } from '../support/published.ts';

const BASE = 'https://graph.test';

const worksOf = async (id: string, asOf?: string): Promise<unknown> =>
  (await linkedAt(BASE, id, asOf)).subjectOf;

const known = {
  '@type': 'CreativeWork',
  name: 'general knowledge',
  isPartOf: { '@id': `${BASE}/id/source/general-knowledge` },
  license: 'https://spdx.org/licenses/CC0-1.0',
};

test('a tie of which no match is held names general knowledge as a source, and a list as a report', async () => {
  expect(await worksOf('tie:ucl-1955-56/final-1')).toMatchObject([
    known,
    { '@type': 'CreativeWork', name: 'agrees with a list of results (engsoccerdata)' },
  ]);
});

test('a team names what its titles rest on, as of the day that they were won', async () => {
  expect(await worksOf('national-team:egypt', '1957-02-15')).toBeUndefined();
  expect(await worksOf('national-team:egypt', '1957-02-16')).toMatchObject([
    known,
    { name: 'international_results 1957-02-16 results.csv:4403' },
  ]);
});

test('a stage and a season name the reports of their days', async () => {
  expect(await worksOf('stage:ucl-2018-19/final')).toMatchObject([
    { '@id': 'https://uefa.com/uefaeuropaleague/news/newsid=2595102.html' },
  ]);
  expect(await worksOf('season:euro-1980')).toMatchObject([
    { '@id': 'https://wikimili.com/en/UEFA_Euro_1980' },
    { '@id': 'http://www.self.gutenberg.org/articles/eng/UEFA_Euro_1980_qualifying' },
  ]);
});
