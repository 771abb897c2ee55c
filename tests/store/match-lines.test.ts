/** Matches as seasons and teams hold them: written shorter than they are, and read as they were. */
import { expect, test } from 'vitest';
import type { MatchRecord, SeasonDocument } from '../../src/documents/documents.ts';
import { openedSeason, readSeason, readTeam, writeDocument } from '../../src/store/document-text.ts';
import { matchPhrases } from '../../src/store/shortening/match-phrases.ts';

const played = (id: string, home: string, away: string, rest: Partial<MatchRecord>): MatchRecord => ({
  id,
  season: 'euro-2024',
  date: '2024-06-14',
  stage: 'group',
  group: 'A',
  home,
  away,
  city: 'München',
  source: 'international-results',
  sourceRow: 'results.csv:47251',
  score: { fullTime: [5, 1], halfTime: [3, 0] },
  ...rest,
});

const SCOTLAND = played('2024-06-14-germany-scotland', 'national-team:germany', 'national-team:scotland', {});
/** A club whose name is in that of the other, and a season that the id does not tell. */
const PARIS = played('ucl-2021-22-paris-fc-paris', 'club:paris-fc', 'club:paris', { season: 'ucl-2021-22' });
/** No name of its id is in it. */
const FRIENDLY = played('m', 'club:a', 'club:b', { season: 's', sourceRow: '"quoted", and a \\' });

const MATCHES = [SCOTLAND, PARIS, FRIENDLY];
const season = (matches: readonly MatchRecord[]): SeasonDocument => ({
  id: 'euro-2024',
  ...{ stages: [], ties: [], deductions: [], outcomes: [], matches },
});
/** As many as a season has of one match, each under an id of its own. */
const many = (match: MatchRecord): readonly MatchRecord[] =>
  Array.from({ length: 51 }, (_, at) => ({ ...match, id: `${match.id}-${at}` }));

test.each([
  ['one of each', MATCHES],
  ['many of each', MATCHES.flatMap(many)],
  ['none', []],
])('%s: a season and a team tell the matches that were written', (_, matches) => {
  const text = writeDocument(season(matches));
  const team = { id: 'club:paris', matches, seasons: [], outcomes: [] };
  for (const read of [readSeason(text), openedSeason(season(matches)), readTeam(writeDocument(team))]) {
    expect(read.matches.all()).toEqual(matches);
    expect(matches.map(({ id }) => read.matches.get(id))).toEqual(matches);
    expect(read.matches.having('home', 'club:paris-fc')).toEqual(
      matches.filter(({ home }) => home === 'club:paris-fc'),
    );
  }
});

test('a match takes less than half of its JSON where a season has fifty', () => {
  const size = (matches: readonly MatchRecord[]): number => writeDocument(season(matches)).length;
  const perMatch = (size(many(SCOTLAND)) - size([])) / 51;
  expect(perMatch).toBeLessThan(JSON.stringify(SCOTLAND).length / 2);
});

test('a match more leaves the lines of the others as they were', () => {
  const before = writeDocument(season(many(SCOTLAND))).split('\n');
  const after = writeDocument(season([...many(SCOTLAND), { ...PARIS, source: 'worldcup' }])).split('\n');
  expect(after.slice(-51, -1)).toEqual(before.slice(-50));
});

test('a season has those of the phrases of all matches that save more in it than they take, and none of its own', () => {
  const phrasesIn = (matches: readonly MatchRecord[]): readonly string[] => {
    const [, , , head = ''] = writeDocument(season(matches)).split('\n');
    return (JSON.parse(head) as { phrases: readonly string[] }).phrases;
  };
  expect([phrasesIn([]), phrasesIn([SCOTLAND])]).toEqual([[], []]);
  const found = phrasesIn(many(SCOTLAND));
  expect(found.length).toBeGreaterThan(5);
  expect(matchPhrases()).toEqual(expect.arrayContaining([...found]));
});
