import { describe, expect, test } from 'vitest';
import { readWorldCupJson } from '../../src/sources/worldcup-json/index.ts';
import { score } from './football-txt/read-text.ts';

const read = (text: string) => [...readWorldCupJson('2026/worldcup.json', text)];
const match = (fields: string): string =>
  `{"name": "World Cup 2026",\n "matches":\n  [{"round": "Final", "date": "2026-07-19", "team1": "Spain", "team2": "Argentina"${fields}}]}`;

test('a match knows its line, its group before its round, and its ground', () => {
  expect(
    read(`{"name": "World Cup 2026",
 "matches":
  [{"round": "Matchday 1",
    "num": 1,
    "date": "2026-06-11",
    "time": "13:00 UTC-6",
    "team1": "Mexico",
    "team2": "South Africa",
    "score": {"ft": [2, 0], "ht": [1, 0]},
    "goals1": [{"name": "A {brace} in a \\"name\\"", "minute": "9"}],
    "group": "Group A",
    "ground": "Estadio Azteca, Mexico City"},
   {"round": "Matchday 1", "date": "2026-06-11", "time": "20:45 CET", "time_local": "19:45 UTC±0",
    "team1": "Al Ahly SC (EGY)", "team2": "FC Porto (POR)", "status": "canceled"}]}`),
  ).toEqual([
    {
      kind: 'match',
      path: '2026/worldcup.json',
      line: 3,
      competition: 'World Cup 2026',
      number: 1,
      round: ['Group A', 'Matchday 1'],
      date: '2026-06-11',
      kickoff: '13:00',
      zone: 'UTC-6',
      notes: [],
      home: { name: 'Mexico', country: null },
      away: { name: 'South Africa', country: null },
      score: {
        halfTime: { home: 1, away: 0 },
        fullTime: { home: 2, away: 0 },
        afterExtraTime: null,
        penalties: null,
        unclear: null,
      },
      status: null,
      venue: { text: 'Estadio Azteca, Mexico City', ground: 'Estadio Azteca', city: 'Mexico City' },
    },
    {
      kind: 'match',
      path: '2026/worldcup.json',
      line: 13,
      competition: 'World Cup 2026',
      number: null,
      round: ['Matchday 1'],
      date: '2026-06-11',
      kickoff: '19:45',
      zone: 'UTC±0',
      notes: ['20:45 CET'],
      home: { name: 'Al Ahly SC', country: 'EGY' },
      away: { name: 'FC Porto', country: 'POR' },
      score: null,
      status: 'CANCELLED',
      venue: null,
    },
  ]);
});

describe('a score has three shapes', () => {
  const scoreOf = (fields: string): string =>
    read(match(fields))
      .map((event) => (event.kind === 'match' ? score(event) : 'reason' in event ? event.reason : ''))
      .join();
  test.each([
    [', "score": {"p": [3, 4], "et": [1, 1], "ft": [1, 1], "ht": [0, 1]}', '1-1 aet (1-1, 0-1) 3-4 pen'],
    [', "score": {"p": [2, 4], "et": [1, 1]}', '1-1 aet 2-4 pen'],
    [', "score": [2, 0]', '2-0'],
    [', "score1": 2, "score2": 0, "score1i": 1, "score2i": 0', '2-0 (1-0)'],
    [', "score1": null, "score2": null, "score1i": null, "score2i": null', 'v'],
    ['', 'v'],
    [', "score": {"ft": [1, "x"]}', 'the score [1,"x"] is not two numbers'],
    [', "score": {"ft": [1]}', 'the score [1] is not two numbers'],
    [
      ', "score": {"ft": [1, 0], "agg": [3, 2]}',
      'the score has a part "agg", which this reader does not know',
    ],
    [', "score": "1-0"', 'the score "1-0" cannot be read'],
    [', "score": {"ht": [1, 0]}', 'a score without a result'],
  ])('%s', (fields, expected) => expect(scoreOf(fields)).toBe(expected));
});

test('matches may stand in rounds, and teams be objects with a code', () => {
  expect(
    read(
      '{"name": "Euro 2021", "rounds": [{"name": "Matchday 1", "matches": [{"date": "2021-06-11",\n"team1": {"name": "Turkey", "code": "TUR"}, "team2": {"name": "Italy", "code": "ITA"}, "stadium": {"name": "Stadio Olimpico"}, "city": "Rome"}]}]}',
    ),
  ).toMatchObject([
    {
      line: 1,
      round: ['Matchday 1'],
      home: { name: 'Turkey', country: 'TUR' },
      venue: { text: 'Stadio Olimpico, Rome', ground: 'Stadio Olimpico', city: 'Rome' },
    },
  ]);
});

test('what is not understood is rejected with its line', () => {
  const reasons = (text: string) =>
    read(text).map((event) => ('reason' in event ? `${event.line}: ${event.reason}` : event.kind));
  expect(reasons(match(', "date": "2026-02-30"'))).toEqual(['3: date is "2026-02-30", not a day']);
  expect(reasons(match(', "status": "anulado"'))).toEqual(['3: "anulado" is not a status this reader knows']);
  expect(reasons(match(', "team2": "Spain"'))).toEqual(['3: both sides are "Spain"']);
  expect(reasons(match(', "team2": null'))).toEqual(['3: no team2']);
  expect(reasons('{"name": "X", "matches": ["Spain v Argentina"]}')).toEqual(['1: no team1']);
  expect(reasons(match('').slice(0, 60))[0]).toMatch(/^3: not JSON, or cut: /);
  expect(reasons('{"name": "K\uFFFDln"}')[0]).toMatch(/^1: not UTF-8/);
});

test('groups, stadiums and teams have files of their own', () => {
  expect(
    read(
      '{"name": "World Cup 2026", "groups": [{"name": "Group A", "teams": ["Mexico", {"name": "Qatar"}]}]}',
    ),
  ).toMatchObject([{ kind: 'group', name: 'Group A', teams: ['Mexico', 'Qatar'] }]);
  expect(
    read(
      '{"name": "World Cup 2026", "stadiums": [{"city": "Seattle", "cc": "us", "name": "Lumen Field", "capacity": 69000}]}',
    ),
  ).toMatchObject([
    {
      kind: 'stadium',
      name: 'Lumen Field',
      city: 'Seattle',
      country: 'us',
      capacity: 69000,
      coordinates: null,
    },
  ]);
  expect(
    read(
      '[{"name": "South Korea", "name_normalised": "Korea Republic", "fifa_code": "KOR", "group": "A", "confed": "AFC"}]',
    ),
  ).toMatchObject([
    {
      kind: 'team',
      name: 'South Korea',
      officialName: 'Korea Republic',
      code: 'KOR',
      confederation: 'AFC',
      group: 'A',
    },
  ]);
});

test('a file of squads or standings holds nothing that is taken over, and says so', () => {
  expect(read('[{"name": "Mexico", "players": []}]')).toMatchObject([{ kind: 'notice', line: 1 }]);
  expect(read('{"name": "X", "groups": [{"name": "Group A", "standings": []}]}')).toMatchObject([
    { kind: 'notice' },
  ]);
});
