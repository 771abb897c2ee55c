/** In which competitions two sides may have met: what an answer about their meetings rests on. */
import { expect, test } from 'vitest';
import {
  associationOf,
  clubsOf,
  type MatchSide,
  seasonsFor,
  teamsOf,
} from '../../../src/graph/records/sides.ts';
import { viewOn } from '../../support/view.ts';

const club = (id: string): MatchSide => ({ kind: 'team', id: `club:${id}` });
const nation = (id: string): MatchSide => ({ kind: 'team', id: `national-team:${id}` });
const clubsIn = (id: string): MatchSide => ({ kind: 'association', id });
const SPALLETTI: MatchSide = { kind: 'coach', id: 'luciano-spalletti' };

/** Asked of each: a league of Italy, one of England, a cup of Europe's clubs, and a tournament of national teams. */
const SEASONS = ['serie-a-2022-23', 'premier-league-2026-27', 'ucl-2022-23', 'world-cup-2022'];
const [ITALY, ENGLAND, EUROPE, WORLD] = SEASONS;

test.each<[string, readonly MatchSide[], readonly (string | undefined)[]]>([
  ['a club of Italy', [club('inter')], [ITALY, EUROPE]],
  ['two clubs of Italy', [club('inter'), club('milan')], [ITALY, EUROPE]],
  ['a club of Italy and one of England', [club('inter'), club('arsenal')], [EUROPE]],
  ['a club of Italy and all clubs of Italy', [club('inter'), clubsIn('italy')], [ITALY, EUROPE]],
  ['all clubs of England', [clubsIn('england')], [ENGLAND, EUROPE]],
  ['the clubs of two countries', [clubsIn('england'), clubsIn('italy')], [EUROPE]],
  ['two national teams', [nation('italy'), nation('england')], [WORLD]],
  ['a club and a national team', [club('inter'), nation('italy')], []],
  ['the clubs of a country and its national team', [clubsIn('italy'), nation('italy')], []],
  ['a coach, who may have led any team', [SPALLETTI], SEASONS],
  ['a coach and a club', [SPALLETTI, club('inter')], [ITALY, EUROPE]],
  ['a coach and a national team', [nation('italy'), SPALLETTI], [WORLD]],
  ['a club that nobody knows', [club('nobody')], [EUROPE]],
])('%s', async (_who, sides, wanted) => {
  const found = new Set(seasonsFor(await viewOn(null), sides, {}).map(({ id }) => id));
  expect(SEASONS.filter((season) => found.has(season))).toEqual(wanted);
});

test('a team plays under the association of its country, a club wherever it was admitted', async () => {
  const view = await viewOn(null);
  const teams = [
    'club:inter',
    'club:monaco',
    'national-team:italy',
    'club:nobody',
    'coach:luciano-spalletti',
  ];
  expect(teams.map((team) => associationOf(view, team))).toEqual(['italy', 'france', 'italy', null, null]);
  expect(clubsOf(view, 'italy')).toContain('club:inter');
  expect(clubsOf(view, 'italy')).not.toContain('club:arsenal');
});

test('the teams before a team count before it', () => {
  expect(teamsOf({ kind: 'team', id: 'c', before: ['a', 'b'] })).toEqual(['a', 'b', 'c']);
  expect(teamsOf({ kind: 'team', id: 'c' })).toEqual(['c']);
});
