import { describe, expect, test } from 'vitest';
import { PUBLIC_DOMAIN } from '../../src/compile/licences.ts';
import { findReader, findSource, SOURCES } from '../../src/sources/registry.ts';
import { collect, inPieces } from './collect.ts';

const formatOf = (source: string, path: string): string | null => {
  const entry = findSource(source);
  if (entry === null) throw new Error(`no source ${source}`);
  return findReader(entry, path)?.format ?? null;
};

describe('which reader reads which file', () => {
  test.each([
    ['openfootball', 'champions-league/2025-26/cl.txt', 'football-txt'],
    ['openfootball', '2024--germany/euro.txt', 'football-txt'],
    ['openfootball', 'argentina/2018-19_ar1.txt', 'football-txt'],
    ['openfootball', 'europe\\italy\\it.clubs.txt', 'club-list'],
    ['openfootball', 'it.stadiums.txt', 'ground-list'],
    ['openfootball', 'at.clubs.history.txt', 'club-history'],
    ['openfootball', 'at.clubs.props.txt', 'club-websites'],
    ['openfootball', '2026/worldcup.json', 'worldcup-json'],
    ['openfootball', '2024-25/squads/arsenal.txt', null],
    ['openfootball', 'leagues.txt', null],
    ['openfootball', '.build/conf.txt', null],
    ['openfootball', 'LICENSE.md', null],
    ['openfootball-worldcup-json', '2026/worldcup.json', 'worldcup-json'],
    ['openfootball-clubs', 'europe/italy/it.clubs.txt', 'club-list'],
    ['international-results', 'results.csv', 'international-results'],
    ['international-results', 'LICENSE', null],
    ['worldcup-database', 'data-csv/matches.csv', 'worldcup-database'],
    ['wikidata', 'head-coaches.json', 'wikidata-tenures'],
    ['wyscout', 'matches_Italy.json', 'wyscout'],
    ['wyscout', 'events_Italy.json', null],
    ['transfermarkt-datasets', 'data/games.csv', 'transfermarkt-games'],
    ['transfermarkt-datasets', 'club_games.csv', null],
    ['reep', 'teams.csv', 'reep-teams'],
    ['country-codes', 'data/country-codes.csv', 'country-codes'],
    ['rulings', 'days/deductions.csv', 'deductions'],
    ['rulings', 'days/draw-days.csv', null],
  ])('%s %s: %s', (source, path, format) => expect(formatOf(source, path)).toBe(format));
});

test('what is not in the public domain has conditions', () => {
  expect(
    SOURCES.filter(({ hasConditions }) => hasConditions).map(({ name, licence }) => `${name} ${licence}`),
  ).toEqual([
    'worldcup-database CC-BY-SA-4.0',
    'wyscout CC-BY-4.0',
    'transfermarkt-datasets LicenseRef-transfermarkt-datasets',
    'rulings NOASSERTION',
    'club-csv NOASSERTION',
  ]);
  for (const { licence, hasConditions } of SOURCES)
    expect(PUBLIC_DOMAIN.has(licence), licence).toBe(!hasConditions);
});

test('a reader of whole files takes a stream as well', async () => {
  const source = findSource('openfootball');
  const reader = source === null ? null : findReader(source, '2024-25/cup.txt');
  const text = '= Pokal 2024/25\n» Finale\n Sat May/24\n  Köln v Bremen  2-1\n';
  const events = await collect(reader?.read('2024-25/cup.txt', inPieces(text)) ?? []);
  expect(events.map(({ kind, line }) => `${line} ${kind}`)).toEqual(['1 title', '4 match', '4 counts']);
});
