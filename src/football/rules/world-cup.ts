/** Groups of World Cup finals and of qualifying: each tournament's regulations, from goal average to head-to-head. */
import type { HeadToHeadStep, TieBreakStep } from '../tiebreak/criterion.ts';
import { type Era, places, ruleSet } from './table-rules.ts';

const AMONG_THEM: HeadToHeadStep = {
  headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE', 'HEAD_TO_HEAD_GOALS'],
  reapply: 'NEVER',
};
const GOALS_FIRST: readonly TieBreakStep[] = ['GOAL_DIFFERENCE', 'GOALS_FOR', AMONG_THEM];
const TOP_TWO = [places(1, 2, 'ADVANCES'), places(3, 4, 'ELIMINATED')];
const TOP_TWO_AND_BEST_THIRD = [
  places(1, 2, 'ADVANCES'),
  places(3, 3, 'BEST_THIRD_PLACED'),
  places(4, 4, 'ELIMINATED'),
];

/** Since 1986, when each two teams of a group meet once. */
const MODERN: readonly [Era, ...Era[]] = [
  {
    from: '2026-01-01',
    regulation:
      'World Cup 2026: the matches among level teams first, then goal difference, conduct, FIFA ranking',
    final: [
      { ...AMONG_THEM, reapply: 'AFTER_ALL' },
      'GOAL_DIFFERENCE',
      'GOALS_FOR',
      'DISCIPLINARY',
      'RANKING',
    ],
    cutoffs: TOP_TWO_AND_BEST_THIRD,
  },
  {
    from: '2018-01-01',
    regulation:
      'World Cups 2018 and 2022: goal difference, goals, matches among level teams, fair play, lots',
    final: [...GOALS_FIRST, 'DISCIPLINARY', 'LOTS'],
    cutoffs: TOP_TWO,
  },
  {
    from: '1998-01-01',
    regulation: 'World Cups 1998 to 2014: goal difference, goals, matches among level teams, lots',
    final: [...GOALS_FIRST, 'LOTS'],
    cutoffs: TOP_TWO,
  },
  {
    from: '1994-01-01',
    regulation:
      'World Cup 1994: three points for a win; goal difference, goals, matches among level teams, lots',
    final: [...GOALS_FIRST, 'LOTS'],
    cutoffs: TOP_TWO_AND_BEST_THIRD,
  },
  {
    from: '1986-01-01',
    regulation:
      'World Cups 1986 and 1990: two points; goal difference, goals, matches among level teams, lots',
    winPoints: 2,
    final: [...GOALS_FIRST, 'LOTS'],
    cutoffs: TOP_TWO_AND_BEST_THIRD,
  },
];

/** 1930 to 1982. `meetingsPerPair` 0 where not every two teams met. */
const EARLY: readonly Era[] = [
  {
    from: '1974-01-01',
    regulation: 'World Cups 1974 to 1982: two points; goal difference, goals, lots',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR', 'LOTS'],
    cutoffs: TOP_TWO,
  },
  {
    from: '1970-01-01',
    regulation: 'World Cup 1970: two points; goal difference, lots',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'LOTS'],
    cutoffs: TOP_TWO,
  },
  {
    from: '1962-01-01',
    regulation: 'World Cups 1962 and 1966: two points; goal average, lots',
    winPoints: 2,
    final: ['GOAL_AVERAGE', 'LOTS'],
    cutoffs: TOP_TWO,
  },
  {
    from: '1958-01-01',
    regulation: 'World Cup 1958: two points; a play-off for second place, otherwise goal average',
    winPoints: 2,
    final: ['GOAL_AVERAGE'],
    playOffBelow: [2],
    cutoffs: TOP_TWO,
  },
  {
    from: '1954-01-01',
    regulation: 'World Cup 1954: two points, seeds did not meet; lots for first place, a play-off for second',
    winPoints: 2,
    meetingsPerPair: 0,
    final: ['LOTS'],
    playOffBelow: [2],
    cutoffs: TOP_TWO,
  },
  {
    from: '1930-01-01',
    regulation:
      'World Cups 1930 and 1950: two points, a play-off for first place; level others by goal average',
    winPoints: 2,
    final: ['GOAL_AVERAGE'],
    playOffBelow: [1],
    cutoffs: [places(1, 1, 'ADVANCES'), places(2, 4, 'ELIMINATED')],
  },
];

const oncePerPair = (era: Era): Era => ({ meetingsPerPair: 1, ...era });
const [latest, ...others] = MODERN;

export const worldCup = ruleSet('world-cup', [
  oncePerPair(latest),
  ...[...others, ...EARLY].map(oncePerPair),
]);

const SECOND_GROUPS: Omit<Era, 'from' | 'regulation'> = {
  winPoints: 2,
  meetingsPerPair: 1,
  final: ['GOAL_DIFFERENCE', 'GOALS_FOR', 'LOTS'],
};

/** The groups that followed groups: four in 1982, two in 1974 and 1978, the final pool of 1950. */
export const worldCupSecondGroups = ruleSet('world-cup-second-groups', [
  {
    ...SECOND_GROUPS,
    from: '1982-01-01',
    regulation:
      'World Cup 1982, second group stage: winners to the semi-finals; goal difference, goals, first stage',
    cutoffs: [places(1, 1, 'ADVANCES'), places(2, 3, 'ELIMINATED')],
  },
  {
    ...SECOND_GROUPS,
    from: '1974-01-01',
    regulation:
      'World Cups 1974 and 1978, second group stage: winners to the final, seconds to the third-place match',
    cutoffs: [places(1, 1, 'FINAL'), places(2, 2, 'THIRD_PLACE_MATCH'), places(3, 4, 'ELIMINATED')],
  },
  {
    ...SECOND_GROUPS,
    from: '1950-01-01',
    regulation: 'World Cup 1950, final pool: the winner is champion',
    final: ['GOAL_AVERAGE'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);

/** Qualifying groups; how many qualify differs by confederation and cycle, so cut-offs are facts. */
export const worldCupQualifying = ruleSet('world-cup-qualifying', [
  {
    from: '2006-07-01',
    regulation: 'FIFA World Cup qualifying, 2010 on: goal difference, goals, matches among level teams',
    final: [...GOALS_FIRST, 'DISCIPLINARY', 'LOTS'],
  },
  {
    // Angola went to Germany before Nigeria, which had by far the better goals.
    from: '2003-07-01',
    regulation: 'FIFA World Cup qualifying, 2006: matches among level teams, then goal difference and goals',
    final: [AMONG_THEM, 'GOAL_DIFFERENCE', 'GOALS_FOR'],
  },
  {
    from: '1994-07-01',
    regulation: 'FIFA World Cup qualifying, 1998 and 2002: three points; goal difference, goals',
    final: GOALS_FIRST,
  },
  {
    from: '1968-01-01',
    regulation: 'FIFA World Cup qualifying, 1970 to 1994: two points; goal difference, goals',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
  },
  {
    from: '1933-01-01',
    regulation: 'FIFA World Cup qualifying to 1966: two points; level teams met again on neutral ground',
    winPoints: 2,
    final: ['GOAL_AVERAGE'],
  },
]);
