/** The keys of the namespace: one for each thing, and none that a stranger's text could become. */
import { expect, test } from 'vitest';
import {
  CATALOGUE,
  CURRENT_KEY,
  claimKey,
  cyclesName,
  daysName,
  documentKey,
  EVIDENCE,
  honoursName,
  isVersion,
  manifestKey,
  namesName,
  pointerKey,
  RELATIONS,
  SCHEMA_VERSION,
  SEARCH,
  searchName,
  seasonName,
  teamName,
  unfinishedKey,
} from '../../src/store/keys.ts';

test('each shape of the documents has its pointer, its claim and what it has not finished', () => {
  expect([pointerKey(3), claimKey(3), unfinishedKey(3)]).toEqual(['current/3', 'claim/3', 'unfinished/3']);
  expect([pointerKey(), claimKey(), unfinishedKey()]).toEqual(
    ['current', 'claim', 'unfinished'].map((name) => `${name}/${SCHEMA_VERSION}`),
  );
  expect(CURRENT_KEY).toBe('current');
});

test('versions and documents are found by their hashes', () => {
  expect([manifestKey('0123456789ab'), documentKey('0123')]).toEqual(['m/0123456789ab', 'd/0123']);
});

test('documents have names of their own', () => {
  const names = [CATALOGUE, EVIDENCE, RELATIONS, SEARCH, seasonName('ucl-2025-26'), teamName('club:ajax')];
  expect(names).toEqual([
    ...['catalogue', 'evidence', 'relations', 'search', 'season/ucl-2025-26', 'team/club:ajax'],
  ]);
  expect([namesName('pl'), searchName('Cyrillic'), daysName('2026-03-10')]).toEqual([
    ...['names/pl', 'search/Cyrillic', 'days/2026-03-10'],
  ]);
  // Forty documents have the cycles of all national teams, so many to each.
  expect(cyclesName('national-team:italy')).toMatch(/^cycles\/\d+$/);
  const teams = Array.from({ length: 400 }, (_, at) => cyclesName(`national-team:${at}`));
  expect(new Set(teams).size).toBe(40);
  expect([honoursName('competition', 'ucl'), honoursName('teams', 'italy')]).toEqual([
    ...['honours/competition/ucl', 'honours/teams/italy'],
  ]);
});

test.each([
  '',
  '0123456789a',
  '0123456789abc',
  '0123456789aB',
  '0123456789ag',
  ' 0123456789ab',
  '0123456789ab\n',
])('"%s" names no version', (text) => {
  expect(isVersion(text)).toBe(false);
});

test('twelve hex digits name a version', () => {
  expect([isVersion('0123456789ab'), isVersion('cdefcdefcdef')]).toEqual([true, true]);
});
