/** Which matches of a team a filter leaves: Inter's, and those of national teams that never took place. */
import { describe, expect, test } from 'vitest';
import type { MatchView } from '../../../src/graph/matches/match-view.ts';
import {
  isOfDaysAlone,
  type MatchFilter,
  nextMatch,
  playedMatch,
  selectMatches,
  sideCondition,
  sideOf,
  teamMatches,
} from '../../../src/graph/matches/selection.ts';
import { viewOn } from '../../support/view.ts';

const INTER = 'club:inter';
const view = await viewOn(null);
const inter = await view.team(INTER);
if (inter === null) throw new Error('Inter have no matches');
const all = view.matchesOfTeam(inter);

/** Goals of Inter and of the other side, as far as the record tells; a ruling counts. */
function goalsIn({ record: { official, score, home } }: MatchView): readonly [number, number] | null {
  const counting = official ?? score?.extraTime ?? score?.fullTime;
  if (counting === undefined) return null;
  return home === INTER ? counting : [counting[1], counting[0]];
}
const opponentIn = ({ record: { home, away } }: MatchView): string => (home === INTER ? away : home);

describe('a condition leaves just the matches that meet it', () => {
  test.each<[what: string, filter: MatchFilter, meets: (match: MatchView) => boolean]>([
    ['none', {}, () => true],
    ['from a day', { from: '2025-01-11' }, ({ date }) => date >= '2025-01-11'],
    ['to a day', { to: '2025-01-12' }, ({ date }) => date <= '2025-01-12'],
    ['a stage', { stage: 'league' }, ({ record }) => record.stage === 'league'],
    ['played', { played: true }, (match) => goalsIn(match) !== null],
    ['not played', { played: false }, (match) => goalsIn(match) === null],
    ['an opponent', { opponent: 'club:milan' }, (match) => opponentIn(match) === 'club:milan'],
    ['a season', { season: 'ucl-2025-26' }, ({ record }) => record.season === 'ucl-2025-26'],
    ['at home', { side: 'HOME' }, ({ record }) => record.home === INTER && record.neutral !== true],
    ['away', { side: 'AWAY' }, ({ record }) => record.away === INTER && record.neutral !== true],
    ['at a neutral ground', { side: 'NEUTRAL' }, ({ record }) => record.neutral === true],
    ['won', { result: 'WIN' }, (match) => (goalsIn(match)?.[0] ?? 0) > (goalsIn(match)?.[1] ?? 0)],
    ['lost', { result: 'LOSS' }, (match) => (goalsIn(match)?.[0] ?? 0) < (goalsIn(match)?.[1] ?? 0)],
    [
      'drawn',
      { result: 'DRAW' },
      (match) => goalsIn(match) !== null && goalsIn(match)?.[0] === goalsIn(match)?.[1],
    ],
    [
      'clubs of a country',
      { opponentCountry: 'norway' },
      (match) => view.clubs.get(opponentIn(match).slice('club:'.length))?.association === 'norway',
    ],
    [
      'several at once',
      { side: 'HOME', result: 'WIN', from: '2024-07-01' },
      (match) =>
        match.record.home === INTER &&
        match.record.neutral !== true &&
        match.date >= '2024-07-01' &&
        (goalsIn(match)?.[0] ?? 0) > (goalsIn(match)?.[1] ?? 0),
    ],
  ])('%s', (_what, filter, meets) => {
    const expected = all.filter(meets).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(teamMatches(view, inter, filter).map(({ id }) => id)).toEqual(expected);
    expect(teamMatches(view, inter, filter, 'DATE_DESC').map(({ id }) => id)).toEqual(expected.toReversed());
    const played = all.filter((match) => match.played && meets(match)).map(({ id }) => id);
    const found = (which: 'FIRST' | 'LAST') => playedMatch(view, inter, filter, which)?.id;
    expect([found('FIRST'), found('LAST')]).toEqual([played.at(0), played.at(-1)]);
  });

  test('and a team without matches has none', () => {
    expect(teamMatches(view, null, {})).toEqual([]);
    expect([playedMatch(view, null, {}, 'FIRST'), nextMatch(view, null, {})]).toEqual([null, null]);
  });
});

test('a condition that depends on the team is named, and leaves lists of several teams as they are', () => {
  expect(sideCondition({ stage: 'league', from: '2025-01-01' })).toBeUndefined();
  for (const filter of [
    { opponent: 'club:milan' },
    { opponentCountry: 'italy' },
    { side: 'HOME' },
    { result: 'WIN' },
  ] as const)
    expect(sideCondition(filter)).toBe(Object.keys(filter)[0]);
  expect(selectMatches(view, all, { result: 'WIN' }, null)).toEqual(all);
});

test('a filter of days alone is one without any other condition', () => {
  expect(
    [{}, { from: '2025-01-01' }, { from: '2025-01-01', to: null }, { season: null }].map(isOfDaysAlone),
  ).toEqual([...[true, true, true, true]]);
  expect([{ stage: 'league' }, { from: '2025-01-01', played: false }].map(isOfDaysAlone)).toEqual([
    false,
    false,
  ]);
});

test('the same list under the same filter is looked through once for a request', async () => {
  const own = await viewOn(null);
  const first = selectMatches(own, all, { stage: 'league' }, null);
  expect(selectMatches(own, all, { stage: 'league' }, null)).toBe(first);
  expect(selectMatches(own, all, { stage: 'r16' }, null)).not.toBe(first);
});

test('at a neutral ground nobody is at home', () => {
  const at = (side: string) => all.find((match) => sideOf(match, INTER) === side)?.record;
  expect([at('HOME')?.home, at('AWAY')?.away, at('NEUTRAL')?.neutral]).toEqual([INTER, INTER, true]);
});

describe('the next match', () => {
  test('is the first without a result', async () => {
    const eve = await viewOn('2026-03-09');
    const atalanta = await eve.team('club:atalanta');
    expect(nextMatch(eve, atalanta, {})?.id).toBe('ucl-2025-26-atalanta-bayern-1');
    expect(nextMatch(eve, atalanta, { to: '2026-03-09' })).toBeNull();
  });

  test.each([
    ['cancelled, as in Paris in 1938', 'national-team:austria', '1938-06-05', 'CANCELLED'],
    ['annulled', 'national-team:lebanon', '1985-03-15', 'ANNULLED'],
    ['a walkover', 'national-team:cayman-islands', '2024-06-11', 'WALKOVER'],
    ['abandoned', 'national-team:brazil', '2021-09-05', 'ABANDONED'],
  ])('is none that was %s', async (_what, id, day, status) => {
    const team = await view.team(id);
    const days = { from: day, to: day };
    expect(teamMatches(view, team, days).map((match) => match.status)).toEqual([status]);
    expect(nextMatch(view, team, days)).toBeNull();
  });
});
