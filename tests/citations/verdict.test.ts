/** Whether a row says what the graph says: the tool that looks up citations must find what is wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf } from '../../src/documents/citations.ts';
import { readRegister } from '../../src/import/identity/register.ts';
import { DATA_DIR } from '../support/graph.ts';
import { Copies } from './copies.ts';
import { drawn } from './draw.ts';
import { judged, Spellings } from './verdict.ts';

const FILES: Readonly<Record<string, string>> = {
  'international_results/results.csv':
    'date,home_team,away_team,home_score,away_score\n2014-06-24,Italy,Uruguay,0,1\n',
  'openfootball/italy/2025-26/1-seriea.txt':
    '▪ Matchday 7\nSat Sep 30\n  15:00  US Lecce  0-4 (0-1)  SSC Napoli\n',
  'openfootball/worldcup/cup_stadiums.csv': `BC Place, 49°16'36"N 123°6'43"W\nGillette Stadium, 42.091°N 71.264°W\n`,
  'reep/teams.csv':
    'reep_id,key_wikidata,name,country,founded,stadium\nx,Q1886,Atalanta BC,Italy,1907-10-17,New Balance Arena\n',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copies-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const RESULTS = 'international-results results.csv:2';
const SERIE_A = 'openfootball-italy 2025-26/1-seriea.txt:3';
const WORLD_CUP = { date: '2014-06-24', home: 'national-team:italy', away: 'national-team:uruguay' };
const LEAGUE = { date: '2023-09-30', home: 'club:lecce', away: 'club:napoli' };

test.each([
  [RESULTS, 'fullTime', '0-1', WORLD_CUP, 'SAYS'],
  [RESULTS, 'fullTime', '1-0', WORLD_CUP, 'ELSE'],
  [RESULTS, 'fullTime', '1-0', { ...WORLD_CUP, home: WORLD_CUP.away, away: WORLD_CUP.home }, 'SAYS'],
  [RESULTS, 'date', '2014-06-24', WORLD_CUP, 'SAYS'],
  [RESULTS, 'date', '2014-06-25', WORLD_CUP, 'ELSE'],
  [RESULTS, 'city', 'Natal', { ...WORLD_CUP, home: 'national-team:france' }, 'ELSE'],
  ['international-results results.csv:9', 'fullTime', '0-1', WORLD_CUP, 'MISSING'],
  ['openfootball-worldcup cup.txt:1', 'fullTime', '0-1', WORLD_CUP, 'NO_COPY'],
  [SERIE_A, 'fullTime', '0-4', LEAGUE, 'SAYS'],
  [SERIE_A, 'halfTime', '0-1', LEAGUE, 'SAYS'],
  [SERIE_A, 'halfTime', '0-2', LEAGUE, 'ELSE'],
  [SERIE_A, 'date', '2023-09-30', LEAGUE, 'SAYS'],
  [SERIE_A, 'date', '2023-10-01', LEAGUE, 'ELSE'],
  [SERIE_A, 'kickoff', '15:00', LEAGUE, 'SAYS'],
  // UEFA files have the clock of Central Europe for every ground.
  [SERIE_A, 'kickoff', '16:00', LEAGUE, 'SAYS'],
  [SERIE_A, 'kickoff', '03:33', LEAGUE, 'ELSE'],
  [SERIE_A, 'matchday', '7', LEAGUE, 'SAYS'],
  [SERIE_A, 'matchday', '8', LEAGUE, 'ELSE'],
  [SERIE_A, 'city', 'Lecce', LEAGUE, 'SAYS'],
  [SERIE_A, 'city', 'Atlantis', LEAGUE, 'ELSE'],
  [SERIE_A, 'stage', 'stage:serie-a-2023-24/league', LEAGUE, 'UNCOMPARED'],
  ['reep data/teams.csv:Q1886', 'founded', '1907', null, 'SAYS'],
  ['reep data/teams.csv:Q1886', 'founded', '1908', null, 'ELSE'],
  ['openfootball-worldcup cup_stadiums.csv:1', 'latitude', '49.2767', null, 'SAYS'],
  ['openfootball-worldcup cup_stadiums.csv:1', 'longitude', '123.1119', null, 'ELSE'],
  ['openfootball-worldcup cup_stadiums.csv:2', 'longitude', '-71.264', null, 'SAYS'],
])('%s tells %s %s: %j, %s', (cited, property, value, sides, verdict) => {
  const [source = '', place = ''] = cited.split(' ');
  const statement = { property, predicate: property, value, source };
  const fact = { subject: 'match:x', statement, source, place: placeOf(place), untold: [] };
  const spellings = new Spellings(readRegister(DATA_DIR));
  expect(judged(fact, new Copies(folder), spellings, sides).verdict).toBe(verdict);
});

test('the same seed draws the same, each once', () => {
  const all = Array.from({ length: 50 }, (_, at) => at);
  const first = drawn(all, 20, 7);
  expect(drawn(all, 20, 7)).toEqual(first);
  expect(drawn(all, 20, 8)).not.toEqual(first);
  expect(new Set(first).size).toBe(20);
  expect(drawn(all, 80, 7).toSorted((a, b) => a - b)).toEqual(all);
});
