/** Mistakes as they happen: each is made in a copy of the tables themselves, and must break the build where it is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFacts } from '../../src/compile/checks/check.ts';
import { FactError } from '../../src/compile/faults.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(DATA_DIR, copy, { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

/** The first two things said of the facts with one row changed, each with its file, its rule and what is wrong. */
function said(file: string, row: RegExp, write: (row: string) => string | Uint8Array): string[] {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const found = row.exec(text)?.[0] ?? '';
  const changed = write(found);
  if (found === '' || changed === found) throw new Error(`${file} is not changed by this mistake`);
  writeFileSync(path, typeof changed === 'string' ? text.replace(found, () => changed) : changed);
  try {
    checkFacts(loadFacts(copy));
    return [];
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return error.faults.slice(0, 2).map((fault) => `${fault.file}: ${fault.message} [${fault.rule}]`);
  } finally {
    writeFileSync(path, text);
  }
}

const swap = (from: string | RegExp, to: string) => (row: string) => row.replace(from, to);
const ALL = /^[\s\S]*$/;
const UCL = 'matches/ucl/2025-26.csv';
const SERIE_A = 'matches/serie-a/2024-25.csv';
const NAPOLI_CAGLIARI = /^2025-05-23.*club:napoli.*$/m;

test('the tables without a mistake pass', () => {
  expect(() => checkFacts(loadFacts(copy))).not.toThrow();
});

test('names that are Wikidata numbers', () => {
  expect([
    ...said('coaches.csv', /^raffaele-palladino,.*$/m, swap('Raffaele Palladino', 'Q123456')),
    ...said('club-names.csv', /^atalanta,[^,]*/m, () => 'atalanta,Q1886'),
    ...said('country-names.csv', /^italy,[^,]*/m, () => 'italy,Q38'),
  ]).toMatchInlineSnapshot(`
    [
      "coaches.csv: Q123456 is a Wikidata number, not a name [id-shape]",
      "club-names.csv: name Q1886 is malformed [shape]",
      "country-names.csv: name Q38 is malformed [shape]",
    ]
  `);
});

test('codes that are none, or that belong to another', () => {
  expect([
    ...said('clubs.csv', /^atalanta,.*$/m, swap(/Q\d+/, 'X1886')),
    ...said('clubs.csv', /^atalanta,.*$/m, swap(/Q\d+/, 'Q631')),
    ...said('countries.csv', /^france,.*$/m, swap('FRA', 'ITA')),
    ...said('countries.csv', /^england,.*$/m, swap('ENG', '1')),
    ...said('countries.csv', /^france,.*$/m, swap(',FR,', ',FRX,')),
    ...said('sources.csv', /^country-codes,.*$/m, swap('https:', 'htp:')),
  ]).toMatchInlineSnapshot(`
    [
      "clubs.csv: wikidata X1886 is malformed [shape]",
      "clubs.csv: inter and atalanta, at clubs.csv:52, have the Wikidata id Q631 [unique-codes]",
      "countries.csv: italy and france, at countries.csv:74, have the FIFA code ITA [unique-codes]",
      "countries.csv: fifa_code 1 is malformed [shape]",
      "countries.csv: iso2 FRX is malformed [shape]",
      "sources.csv: url htp://github.com/datasets/country-codes is malformed [shape]",
    ]
  `);
});

test('names of things that are not there', () => {
  expect([
    ...said('club-names.csv', /^penarol,/m, () => 'penarolo,'),
    ...said('coach-names.csv', /^arsene-wenger,/m, () => 'arsene-wengers,'),
    ...said('clubs.csv', /^monaco,.*$/m, swap(',france,', ',francia,')),
    ...said('conflicts.csv', /^club:gent,.*$/m, swap('reep', 'gossip')),
    ...said('conflicts.csv', /^club:gent,.*$/m, swap('club:gent', 'club:ghent')),
    ...said('outcomes/world-cup.csv', /^1930,national-team:argentina/m, () => '1929,national-team:argentina'),
    ...said('seasons.csv', /^serie-a-2024-25.*$/m, swap(',serie-a,,,,380', ',serie-z,,,,380')),
  ]).toMatchInlineSnapshot(`
    [
      "club-names.csv: club penarolo is not among the clubs [known-references]",
      "coach-names.csv: coach arsene-wengers is not among the coaches [known-references]",
      "clubs.csv: association francia is not among the countries [known-references]",
      "conflicts.csv: source_b gossip is not among the sources [known-references]",
      "conflicts.csv: subject club:ghent is not among the teams [known-references]",
      "outcomes/world-cup.csv: edition world-cup-1929 is not among the editions [known-references]",
      "cycles.csv: national-team:argentina came in RUNNER_UP at world-cup-1930, its outcomes say nobody [outcomes-agree]",
      "seasons.csv: rules serie-z is not a rule set [season-labels]",
    ]
  `);
});

test('seasons that do not hold together', () => {
  expect([
    ...said('seasons.csv', /^ucl-2024-25,ucl,2024-25/m, () => 'ucl-2024-25,ucl,2023-24'),
    ...said('seasons.csv', /^ucl-2024-25.*$/m, swap('189', '188')),
    ...said('honours.csv', /^ucl-2024-25,ucl,2024-25,.*CHAMPION.*\n/m, () => ''),
    ...said('deductions.csv', /club:parma/, () => 'club:bayern'),
    ...said('deductions.csv', /club:chievo,3/, () => 'club:chievo,-3'),
    ...said(SERIE_A, NAPOLI_CAGLIARI, swap('club:napoli,club:cagliari', 'club:cagliari,club:napoli')),
    ...said('matches/ucl/2014-15.csv', /^.*,group,A,.*$/m, swap(',group,A,', ',group,B,')),
  ]).toMatchInlineSnapshot(`
    [
      "seasons.csv: ucl-2024-25 begins on 2024-09-17 [within-label]",
      "seasons.csv: ucl-2024-25 is season 2023-24 of ucl [season-labels]",
      "seasons.csv: ucl-2024-25 has 189 matches and should have 188 [season-size]",
      "seasons.csv: ucl-2024-25 has no champion [season-complete]",
      "deductions.csv: club:bayern loses points in serie-a-2014-15 and does not play there [season-complete]",
      "deductions.csv: club:chievo gets 3 points back, of 0 that were taken from it [points-given-back]",
      "matches/serie-a/2024-25.csv: serie-a-2024-25-cagliari-napoli is there already, at matches/serie-a/2024-25.csv:38 [unique-ids]",
      "honours.csv: club:napoli is champion of serie-a-2024-25, but club:inter was first [champions-agree]",
      "matches/ucl/2014-15.csv: club:liverpool never hosts club:juventus in ucl-2014-15 B [round-robin]",
      "matches/ucl/2014-15.csv: club:liverpool never hosts club:malmo in ucl-2014-15 B [round-robin]",
    ]
  `);
});

test('champions who were not', () => {
  expect([
    ...said('matches/ucl/2024-25.csv', /^2025-05-31.*$/m, swap(',2-0,5-0,', ',0-2,0-5,')),
    ...said(SERIE_A, NAPOLI_CAGLIARI, swap('1-0,2-0', '0-1,0-2')),
    ...said('cycles.csv', /^world-cup,2022,.*$/m, swap('argentina', 'brazil')),
  ]).toMatchInlineSnapshot(`
    [
      "honours.csv: club:paris-saint-germain is champion of ucl-2024-25, but club:inter won the final [champions-agree]",
      "honours.csv: club:napoli is champion of serie-a-2024-25, but club:inter was first [champions-agree]",
      "cycles.csv: national-team:brazil is champion of world-cup-2022, honours.csv says national-team:argentina [champions-agree]",
      "cycles.csv: national-team:brazil came in CHAMPION at world-cup-2022, its outcomes say national-team:argentina [outcomes-agree]",
    ]
  `);
});

test('ties that cannot be', () => {
  expect([
    ...said('ties/ucl/2025-26.csv', /winner:[a-z0-9-]+/, () => 'winner:po-99'),
    ...said('ties/ucl/2025-26.csv', /^r16-2,.*$/m, swap(/,,,,,(?=[^,]*$)/, ',club:liverpool,COIN_TOSS,,,')),
    ...said(UCL, /^2026-02-18.*club:bodo-glimt,club:inter.*$/m, swap('1-1,3-1', '0-2,0-9')),
    ...said('matches/world-cup/2022.csv', /^2022-12-18.*$/m, swap(',3-3,', ',3-2,')),
    ...said('matches/world-cup/2022.csv', /^2022-12-18.*$/m, swap(',4-2,', ',4-4,')),
  ]).toMatchInlineSnapshot(`
    [
      "ties/ucl/2025-26.csv: po-99 is not a tie of ucl-2025-26 [tie-sides]",
      "ties/ucl/2025-26.csv: club:liverpool wins r16-2 of ucl-2025-26 [tie-sides]",
      "matches/ucl/2025-26.csv: club:bodo-glimt plays on although it went out in po-8 [progression]",
      "matches/ucl/2025-26.csv: club:bodo-glimt plays on although it went out in po-8 [progression]",
      "matches/world-cup/2022.csv: there was a shoot-out although the match ended 3-2 [extra-time-level]",
      "matches/world-cup/2022.csv: the shoot-out is level at 4-4 [score-parts]",
    ]
  `);
});

test('outcomes that the matches contradict', () => {
  expect([
    ...said('outcomes/world-cup.csv', /^2018,national-team:italy,.*$/m, swap('ELIMINATED', 'QUALIFIED')),
    ...said('outcomes/world-cup.csv', /^2018,national-team:sweden,.*$/m, swap('QUALIFIED', 'ELIMINATED')),
    ...said('outcomes/world-cup.csv', /^2026,national-team:italy,.*$/m, swap('1-1', '2-1')),
    ...said(
      'outcomes/world-cup.csv',
      /^2026,national-team:italy,.*$/m,
      swap('bosnia-and-herzegovina', 'wales'),
    ),
    ...said('outcomes/world-cup.csv', /^2018,national-team:italy,.*\n/m, (row) => row + row),
    ...said('outcomes/world-cup.csv', /^2022,national-team:italy,.*$/m, swap('SINGLE_MATCH', 'ONE_MATCH')),
  ]).toMatchInlineSnapshot(`
    [
      "outcomes/world-cup.csv: national-team:italy is QUALIFIED for world-cup-2018 and does not play at the finals [outcomes-agree]",
      "outcomes/world-cup.csv: national-team:sweden is ELIMINATED for world-cup-2018 and plays at the finals [outcomes-agree]",
      "outcomes/world-cup.csv: national-team:italy decided it with 2-1 against national-team:bosnia-and-herzegovina, the match says 1-1 [decisive-scores]",
      "outcomes/world-cup.csv: national-team:italy did not play national-team:wales on 2026-03-31 [decisive-scores]",
      "outcomes/world-cup.csv: world-cup-2018 national-team:italy is there already, at outcomes/world-cup.csv:2589 [unique-ids]",
      "outcomes/world-cup.csv: decided_by ONE_MATCH is not known [vocabulary]",
    ]
  `);
});

test('days and times that cannot be', () => {
  expect([
    ...said(UCL, /^2026-03-10.*$/m, swap(/\d\d:\d\d/, '25:00')),
    ...said(SERIE_A, NAPOLI_CAGLIARI, swap('2025', '2015')),
    ...said('clubs.csv', /^atalanta,.*$/m, swap('1907', '2020')),
    ...said('tenures/national-teams.csv', /^.*national-team:italy,HEAD_COACH,2018.*$/m, swap('2018', '2016')),
  ]).toMatchInlineSnapshot(`
    [
      "matches/ucl/2025-26.csv: kickoff 25:00 is malformed [shape]",
      "matches/serie-a/2024-25.csv: 2015-05-23 lies outside serie-a-2024-25 [dates-in-season]",
      "matches/serie-a/2024-25.csv: 2015-05-23 cannot be in serie-a-2024-25 [within-label]",
      "clubs.csv: atalanta was founded in 2020 and has a title of 1962-63 [founded-before-play]",
      "clubs.csv: atalanta was founded in 2020 and played on 2013-08-25 [founded-before-play]",
      "tenures/national-teams.csv: roberto-mancini and antonio-conte, at tenures/national-teams.csv:565, lead national-team:italy at the same time [tenure-spans]",
      "tenures/national-teams.csv: national-team:italy, 2016-05-14, roberto-mancini, HEAD_COACH comes after national-team:italy, 2018-03-23, luigi-di-biagio, CARETAKER [row-order]",
    ]
  `);
});

test('tables that are damaged', () => {
  expect([
    ...said('clubs.csv', ALL, (text) => Buffer.from(text, 'latin1')),
    ...said('clubs.csv', ALL, (text) => text.replaceAll('\n', '\r\n')),
    ...said('clubs.csv', ALL, (text) => `\u{feff}${text}`),
    ...said(SERIE_A, ALL, (text) => text.slice(0, -200)),
    ...said('clubs.csv', /Bergamo/, () => 'Bergamo '),
    ...said('clubs.csv', /Bergamo/, () => 'Berga\u00admo'),
    ...said('clubs.csv', /Bergamo/, () => '"Bergamo'),
    ...said(
      'clubs.csv',
      /^(ajaccio.*)\n(ajax.*)\n/m,
      (rows) => `${rows.split('\n').reverse().join('\n').slice(1)}\n`,
    ),
  ]).toMatchInlineSnapshot(`
    [
      "clubs.csv: the text is not UTF-8 [tidy]",
      "clubs.csv: the line ends with \\r\\n [tidy]",
      "clubs.csv: the column "﻿id" is not known [table-shape]",
      "clubs.csv: the column id is missing [required]",
      "matches/serie-a/2024-25.csv: the last line has no line end [tidy]",
      "matches/serie-a/2024-25.csv: the row has 8 cells, the header 22 [table-shape]",
      "clubs.csv: blanks are around "Bergamo " [tidy]",
      "clubs.csv: an invisible character is in "Berga­mo" [tidy]",
      "clubs.csv: a quote is not where a cell begins or ends, or is not closed [table-shape]",
      "clubs.csv: ajaccio comes after ajax [row-order]",
    ]
  `);
});

test('days from which something is known that cannot be', () => {
  const drawRemoved = said('stages.csv', /^ucl-2018-19,r16,.*$/m, swap(/2018-12-17/, ''));
  const drawnLate = said('stages.csv', /^ucl-2018-19,r16,.*$/m, swap('2018-12-17', '2019-02-20'));
  const setBack = said('seasons.csv', /^serie-a-2019-20,.*$/m, swap('2019-06-02', '2018-09-02'));
  const setBackByRule = said(
    'seasons.csv',
    /^world-cup-qualifying-2022,.*$/m,
    swap('2019-04-17,RULE', '2018-01-01,RULE'),
  );
  const untold = said('matches/ucl/2018-19.csv', /^.*,final,.*$/m, swap(/,2019-05-08,RULE$/, ',,'));
  const unsourced = said('stages.csv', /^ucl-2018-19,r16,.*$/m, swap(',curated-days,', ',,'));
  expect(
    [drawRemoved, drawnLate, setBack, setBackByRule, untold, unsourced].map(([first]) => first),
  ).toMatchInlineSnapshot(`
      [
        "stages.csv: the day ucl-2018-19/r16 is known from and its basis go together [known-days]",
        "stages.csv: ucl-2018-19/r16 was drawn on 2019-02-20 [known-days]",
        "seasons.csv: serie-a-2019-20 is known from 2018-09-02, before the season before was over [known-days]",
        "seasons.csv: world-cup-qualifying-2022 is known from 2018-01-01, by the rule from 2019-04-17 [known-days]",
        "matches/ucl/2018-19.csv: ucl-2018-19-tottenham-hotspur-liverpool-final has no day it is known from [known-days]",
        "stages.csv: the day ucl-2018-19/r16 is known from is REPORTED [known-days]",
      ]
    `);
});

test('rulings without a day', () => {
  const qualifying = 'matches/world-cup-qualifying/2018.csv';
  const undated = said(qualifying, /^2016-09-01.*bolivia.*peru.*$/m, swap(/,2016-11-01,/, ',,'));
  const banned = said(
    'outcomes/world-cup.csv',
    /^2022,national-team:russia,.*$/m,
    swap(/,2022-02-28,REMEMBERED/, ',,'),
  );
  expect([...undated.slice(0, 1), ...banned.slice(0, 1)]).toMatchInlineSnapshot(`
    [
      "matches/world-cup-qualifying/2018.csv: 2016-09-01-bolivia-peru has no day of its ruling [ruled-days]",
      "outcomes/world-cup.csv: BANNED of national-team:russia in world-cup-2022 has no day of its ruling [ruled-days]",
    ]
  `);
});

test('matches of a group that are not there', () => {
  const table = (year: string) => `matches/world-cup-qualifying/${year}.csv`;
  const visas = /^1961-10-01,.*netherlands.*\n/m;
  expect([
    ...said(table('1962'), visas, () => ''),
    ...said(table('1962'), visas, swap(/not played: [^,]*/, '')),
    ...said('unplayed.csv', /^world-cup-qualifying-1934,uefa-group,8.*\n/m, () => ''),
    ...said('unplayed.csv', /^world-cup-qualifying-1934,uefa-group,8.*\n/m, swap('germany', 'atlantis')),
  ]).toMatchInlineSnapshot(`
    [
      "seasons.csv: world-cup-qualifying-1962 has 92 matches and should have 93 [season-size]",
      "matches/world-cup-qualifying/1962.csv: national-team:east-germany and national-team:netherlands met 1 times in world-cup-qualifying-1962 4, and others 2 times [equal-meetings]",
      "matches/world-cup-qualifying/1962.csv: 1961-10-01-netherlands-east-germany was never played and does not say why [equal-meetings]",
      "matches/world-cup-qualifying/1934.csv: national-team:france and national-team:germany met 0 times in world-cup-qualifying-1934 8, and others 1 times [equal-meetings]",
      "unplayed.csv: home national-team:atlantis is not among the teams [known-references]",
      "matches/world-cup-qualifying/1934.csv: national-team:france and national-team:germany met 0 times in world-cup-qualifying-1934 8, and others 1 times [equal-meetings]",
    ]
  `);
});

test('a European Cup whose matches are not held', () => {
  const turned = said('ties/ucl/1962-63.csv', /^qf-1,.*$/m, swap('1-3;0-5', '3-1;5-0')).join();
  expect(turned).toContain('the scores of qf-1 of ucl-1962-63 do not make club:milan the winner');
});
