/** Who goes through and by what, one line a tie; each is told from the other side as well. */
import { expect, test } from 'vitest';
import { resolveTie } from '../../src/football/tie.ts';
import type { TieRules } from '../../src/football/tie-terms.ts';
import { type GameDetails, game, legs } from './games.ts';

type Line = readonly [line: string, details?: GameDetails];

const SINGLE: TieRules = { legs: 1, awayGoals: 'NONE' };
const TWO: TieRules = { legs: 2, awayGoals: 'NONE' };
const AWAY: TieRules = { legs: 2, awayGoals: 'REGULAR' };
const AWAY_IN_EXTRA: TieRules = { legs: 2, awayGoals: 'REGULAR_AND_EXTRA_TIME' };

const TIES: readonly (readonly [what: string, rules: TieRules, matches: readonly Line[], ending: string])[] =
  [
    ['a match won in 90 minutes', SINGLE, [['a 2-1 b']], 'a REGULAR_TIME'],
    ['a match won in extra time', SINGLE, [['a 2-1 b', { after90: '1-1' }]], 'a EXTRA_TIME'],
    [
      'a golden goal',
      { ...SINGLE, extraTime: 'GOLDEN_GOAL' },
      [['a 2-1 b', { after90: '1-1' }]],
      'a GOLDEN_GOAL',
    ],
    [
      'a silver goal',
      { ...SINGLE, extraTime: 'SILVER_GOAL' },
      [['a 1-2 b', { after90: '1-1' }]],
      'b SILVER_GOAL',
    ],
    [
      'extra time in full',
      { ...SINGLE, extraTime: 'FULL' },
      [['a 1-2 b', { after90: '1-1' }]],
      'b EXTRA_TIME',
    ],
    ['a shoot-out won by the host', SINGLE, [['a 1-1 b', { after90: '1-1', pens: '4-2' }]], 'a PENALTIES'],
    ['a shoot-out won by the guest', SINGLE, [['a 1-1 b', { after90: '1-1', pens: '2-4' }]], 'b PENALTIES'],
    ['a shoot-out without extra time', SINGLE, [['a 0-0 b', { pens: '2-4' }]], 'b PENALTIES'],
    ['a draw', SINGLE, [['a 1-1 b']], 'nobody null'],
    ['a match to come', SINGLE, [['a v b']], 'nobody null'],
    ['a replay', SINGLE, [['a 1-1 b'], ['b 2-0 a']], 'b REPLAY'],
    ['a replay won in a shoot-out', SINGLE, [['a 1-1 b'], ['b 1-1 a', { pens: '3-5' }]], 'a REPLAY'],
    ['a second replay', SINGLE, [['a 1-1 b'], ['b 0-0 a'], ['a 3-2 b']], 'a REPLAY'],
    ['a replay to come', SINGLE, [['a 1-1 b'], ['b v a']], 'nobody null'],
    ['two legs', TWO, [['a 1-0 b'], ['b 0-0 a']], 'a REGULAR_TIME'],
    ['two legs turned round', TWO, [['a 1-0 b'], ['b 2-0 a']], 'b REGULAR_TIME'],
    ['one leg of two', TWO, [['a 5-0 b']], 'nobody null'],
    ['a second leg to come', TWO, [['a 5-0 b'], ['b v a']], 'nobody null'],
    ['a first leg still to come', TWO, [['a v b'], ['b 5-0 a']], 'nobody null'],
    ['extra time of the second leg', TWO, [['a 1-0 b'], ['b 2-0 a', { after90: '1-0' }]], 'b EXTRA_TIME'],
    [
      'a shoot-out after a defeat',
      TWO,
      [['a 1-0 b'], ['b 1-0 a', { after90: '1-0', pens: '3-4' }]],
      'a PENALTIES',
    ],
    ['a third match after each had won one', TWO, [['a 3-0 b'], ['b 1-0 a'], ['a 0-1 b']], 'b PLAY_OFF'],
    ['a third match', TWO, [['a 1-0 b'], ['b 1-0 a'], ['b 0-2 a']], 'a PLAY_OFF'],
    ['level without away goals', TWO, [['a 2-1 b'], ['b 1-0 a']], 'nobody null'],
    ['away goals', AWAY, [['a 2-1 b'], ['b 1-0 a']], 'b AWAY_GOALS'],
    ['away goals of the second leg', AWAY, [['a 1-0 b'], ['b 2-1 a']], 'a AWAY_GOALS'],
    ['as many away goals', AWAY, [['a 2-1 b'], ['b 2-1 a']], 'nobody null'],
    [
      'away goals in extra time that do not count',
      AWAY,
      [['a 1-0 b'], ['b 2-1 a', { after90: '1-0' }]],
      'nobody null',
    ],
    [
      'away goals in extra time that count',
      AWAY_IN_EXTRA,
      [['a 1-0 b'], ['b 2-1 a', { after90: '1-0' }]],
      'a AWAY_GOALS',
    ],
    ['away goals of a ruling', AWAY, [['a 1-0 b'], ['b 0-0 a', { official: '2-1' }]], 'a AWAY_GOALS'],
    ['a walkover', SINGLE, [['a 3-0 b', { status: 'WALKOVER' }]], 'a WALKOVER'],
    ['a walkover of the first leg', TWO, [['a 3-0 b', { status: 'WALKOVER' }], ['b 1-0 a']], 'a WALKOVER'],
    ['a ruling against the field', SINGLE, [['a 0-1 b', { official: '3-0' }]], 'a AWARDED'],
    [
      'a ruling that changes no winner',
      TWO,
      [['a 2-0 b', { official: '3-0' }], ['b 0-0 a']],
      'a REGULAR_TIME',
    ],
    ['a ruling without a match', SINGLE, [['a v b', { official: '0-3', status: 'AWARDED' }]], 'b AWARDED'],
    [
      'a last leg that was awarded',
      TWO,
      [['a 1-0 b'], ['b 0-1 a', { official: '0-3', status: 'AWARDED' }]],
      'a AWARDED',
    ],
    [
      'a first leg that was awarded',
      TWO,
      [['a 1-0 b', { official: '3-0', status: 'AWARDED' }], ['b 0-1 a']],
      'a REGULAR_TIME',
    ],
    [
      'a shoot-out of which only the winner is known',
      SINGLE,
      [['a 1-1 b', { shootOutWinner: 'home' }]],
      'a PENALTIES',
    ],
    [
      'a ruling that takes a shoot-out with it',
      SINGLE,
      [['a 1-1 b', { pens: '4-2', official: '0-3' }]],
      'b AWARDED',
    ],
  ];

const swapped = (result: string): string => result.split('-').toReversed().join('-');
const OTHER_SIDE = { home: 'away', away: 'home' } as const;
const NAMES: Readonly<Record<string, string>> = { a: 'b', b: 'a' };

/** The same with the names of the two exchanged. */
const otherNames = (line: string): string => {
  const [home = '', result = '', away = ''] = line.split(' ');
  return `${NAMES[home]} ${result} ${NAMES[away]}`;
};
const otherWinner = (ending: string): string => ending.replace(/^[ab](?= )/, (team) => NAMES[team] ?? team);

const endingOf = (matches: readonly Line[], rules: TieRules): string => {
  const { winner, decidedBy } = resolveTie(legs(...matches.map(([line, more]) => game(line, more))), rules);
  return `${winner ?? 'nobody'} ${decidedBy}`;
};

test.each(TIES)('%s', (_, rules, matches, ending) => {
  expect(endingOf(matches, rules)).toBe(ending);
  const renamed = matches.map(([line, more = {}]): Line => [otherNames(line), more]);
  expect(endingOf(renamed, rules)).toBe(otherWinner(ending));
});

test('a single match is decided alike whoever is named first', () => {
  for (const [, rules, [match], ending] of TIES.filter(
    ([, { legs: count }, all]) => count === 1 && all.length === 1,
  )) {
    const [line = '', { after90, pens, shootOutWinner, official, ...more } = {}] = match ?? [];
    const [home = '', result = '', away = ''] = line.split(' ');
    const turned: Line = [
      `${away} ${result === 'v' ? 'v' : swapped(result)} ${home}`,
      {
        ...more,
        ...(after90 === undefined ? {} : { after90: swapped(after90) }),
        ...(pens === undefined ? {} : { pens: swapped(pens) }),
        ...(shootOutWinner === undefined ? {} : { shootOutWinner: OTHER_SIDE[shootOutWinner] }),
        ...(official === undefined ? {} : { official: swapped(official) }),
      },
    ];
    expect(endingOf([turned], rules)).toBe(ending);
  }
});
