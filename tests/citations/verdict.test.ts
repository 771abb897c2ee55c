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
import { Spellings } from './spellings.ts';
import { judged } from './verdict.ts';

const FILES: Readonly<Record<string, string>> = {
  'international_results/results.csv':
    'date,home_team,away_team,home_score,away_score\n2014-06-24,Italy,Uruguay,0,1\n',
  'openfootball/italy/2025-26/1-seriea.txt':
    '▪ Matchday 7\nSat Sep 30\n  15:00  US Lecce  0-4 (0-1)  SSC Napoli\n',
  'openfootball/worldcup/cup_stadiums.csv': `BC Place, 49°16'36"N 123°6'43"W\nGillette Stadium, 42.091°N 71.264°W\n`,
  'openfootball/worldcup/2026--usa/cup_finals.txt':
    '= World Cup 2026  # in Canada, USA, and Mexico\n▪ Round of 16\nSat Jul 4\n  Canada  0-3  Morocco  @ Houston  ## W73 v W75\n▪ Group A\nThu Jun 11\n  Mexico  2-0  South Africa  @ Mexico City\n',
  'openfootball/worldcup/2026--usa/cup_stadiums.csv':
    'city, timezone, cc, name\nHouston, UTC-5, us, NRG Stadium\nSeattle, UTC-7, us, Lumen Field\n',
  'openfootball/champions-league/cl.txt':
    '» Finals, Quarterfinals\n  US Lecce  0-4  SSC Napoli\n  SSC Napoli  1-5  US Lecce\n» Quarterfinals, Replays\n  US Lecce  2-1  SSC Napoli\n',
  'reep/teams.csv':
    'reep_id,key_wikidata,name,country,founded,stadium\nx,Q1886,Atalanta BC,Italy,1907-10-17,New Balance Arena\n',
};

const GROUNDS = ['NRG Stadium', 'Lumen Field'].map((name) => ({
  ...{ id: name.toLowerCase().replace(' ', '-'), name, names: [] },
}));

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
const KNOCKOUT = { date: '2026-07-04', home: 'national-team:canada', away: 'national-team:morocco' };
const GROUP = { date: '2026-06-11', home: 'national-team:mexico', away: 'national-team:south-africa' };
const FINALS = 'openfootball-worldcup 2026--usa/cup_finals.txt:4';
const FINALS_GROUP = 'openfootball-worldcup 2026--usa/cup_finals.txt:7';
const RETURN = 'openfootball-champions-league cl.txt:3';
const REPLAY = 'openfootball-champions-league cl.txt:5';
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
  [SERIE_A, 'stage', 'stage:serie-a-2023-24/league', LEAGUE, 'SAYS'],
  [SERIE_A, 'stage', 'stage:serie-a-2023-24/final', LEAGUE, 'ELSE'],
  [SERIE_A, 'stage', 'stage:serie-a-2023-24/spareggio', LEAGUE, 'UNCOMPARED'],
  [FINALS, 'stage', 'stage:world-cup-2026/r16', KNOCKOUT, 'SAYS'],
  [FINALS, 'stage', 'stage:world-cup-2026/final', KNOCKOUT, 'ELSE'],
  // The finals were in three countries; the table of grounds tells that Houston is not in Canada.
  [FINALS, 'neutral', 'yes', KNOCKOUT, 'SAYS'],
  [FINALS, 'neutral', 'no', KNOCKOUT, 'ELSE'],
  [FINALS, 'venue', 'venue:nrg-stadium', KNOCKOUT, 'SAYS'],
  [FINALS, 'venue', 'venue:lumen-field', KNOCKOUT, 'ELSE'],
  [FINALS_GROUP, 'group', 'A', GROUP, 'SAYS'],
  [FINALS_GROUP, 'group', 'B', GROUP, 'ELSE'],
  [FINALS_GROUP, 'matchday', '1', GROUP, 'SAYS'],
  [FINALS_GROUP, 'matchday', '2', GROUP, 'ELSE'],
  [RETURN, 'leg', '2', { ...LEAGUE, stage: 'qf' }, 'SAYS'],
  [RETURN, 'leg', '1', { ...LEAGUE, stage: 'qf' }, 'ELSE'],
  [REPLAY, 'leg', '3', { ...LEAGUE, stage: 'qf' }, 'SAYS'],
  ['reep data/teams.csv:Q1886', 'founded', '1907', null, 'SAYS'],
  ['reep data/teams.csv:Q1886', 'founded', '1908', null, 'ELSE'],
  ['openfootball-worldcup cup_stadiums.csv:1', 'latitude', '49.2767', null, 'SAYS'],
  ['openfootball-worldcup cup_stadiums.csv:1', 'longitude', '123.1119', null, 'ELSE'],
  ['openfootball-worldcup cup_stadiums.csv:2', 'longitude', '-71.264', null, 'SAYS'],
])('%s tells %s %s: %j, %s', (cited, property, value, sides, verdict) => {
  const [source = '', place = ''] = cited.split(' ');
  const statement = { property, predicate: property, value, source };
  const fact = { subject: 'match:x', statement, source, place: placeOf(place), untold: [] };
  const spellings = new Spellings(readRegister(DATA_DIR), { venues: GROUNDS });
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
