/** Each thing that a record names is found as what it is, as of the day. */
import { expect, test } from 'vitest';
import {
  BrokenLinkError,
  clubOf,
  coachOf,
  competitionOf,
  confederationOf,
  countryOf,
  countryOnDay,
  nationalTeamOf,
  seasonNamed,
  sourcesOf,
  teamOf,
  venueOf,
} from '../../../src/graph/nodes/resolve.ts';
import { viewOn } from '../../support/view.ts';

const view = await viewOn(null);
const named = (node: { readonly kind: string; readonly record: { readonly id: string } } | null) =>
  node === null ? null : `${node.kind} ${node.record.id}`;

test.each([
  ['a club', () => clubOf(view, 'ajax'), 'club ajax'],
  ['a country', () => countryOf(view, 'italy'), 'country italy'],
  ['a country as of the day', () => countryOnDay(view, 'italy'), 'country italy'],
  ['no country', () => countryOnDay(view, undefined), null],
  ['an unknown country', () => countryOnDay(view, 'atlantis'), null],
  ['a national team', () => nationalTeamOf(view, 'italy'), 'national-team italy'],
  ['the team of no country', () => nationalTeamOf(view, 'atlantis'), null],
  ['a team that is a club', () => teamOf(view, 'club:ajax'), 'club ajax'],
  ['a team that is a national team', () => teamOf(view, 'national-team:italy'), 'national-team italy'],
  ['a coach', () => coachOf(view, 'antonio-conte'), 'coach antonio-conte'],
  ['a competition', () => competitionOf(view, 'ucl'), 'competition ucl'],
  ['a confederation', () => confederationOf(view, 'uefa'), 'confederation uefa'],
  ['a ground', () => venueOf(view, 'allianz-arena'), 'venue allianz-arena'],
  ['no ground', () => venueOf(view, undefined), null],
  ['an unknown ground', () => venueOf(view, 'nowhere'), null],
  ['a season', () => seasonNamed(view, 'ucl-2025-26'), 'season ucl-2025-26'],
])('%s', (_what, node, told) => {
  expect(named(node())).toBe(told);
});

test('a cell of several sources names each of them once', () => {
  expect(sourcesOf(view, 'curated-clubs;curated-tenures').map(named)).toEqual([
    'source curated-clubs',
    'source curated-tenures',
  ]);
  expect(sourcesOf(view, '')).toEqual([]);
  expect(sourcesOf(view, undefined)).toEqual([]);
});

test.each([
  ['a club', () => clubOf(view, 'nobody')],
  ['a country', () => countryOf(view, 'nobody')],
  ['a team', () => teamOf(view, 'club:nobody')],
  ['a coach', () => coachOf(view, 'nobody')],
  ['a source', () => sourcesOf(view, 'nobody')],
])('%s that the catalogue lacks is a broken link, named by its id', (_what, node) => {
  expect(node).toThrow(BrokenLinkError);
  expect(node).toThrow(/^(club:)?nobody is not in the catalogue$/);
});

test('the last season of a competition is the one that began last by the day', async () => {
  const lastOn = async (day: string | null) => (await viewOn(day)).lastSeasonOf('ucl')?.id ?? null;
  expect(await lastOn('2024-10-01')).toBe('ucl-2024-25');
  expect(await lastOn('2025-10-01')).toBe('ucl-2025-26');
  expect(await lastOn('1800-01-01')).toBeNull();
  expect(view.lastSeasonOf('no-competition')).toBeNull();
});
