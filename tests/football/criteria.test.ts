/** How an answer words what parts two level teams. */
import { describe, expect, test } from 'vitest';
import type { PlayedMatch } from '../../src/football/match.ts';
import type { TableRules } from '../../src/football/rules/table-rules.ts';
import { computeTable, type TableOptions } from '../../src/football/table.ts';
import {
  CRITERIA,
  criteriaOf,
  criterionText,
  DECISION_CRITERIA,
  formatValue,
  isDecisionCriterion,
  type TieBreakStep,
  tellableValue,
} from '../../src/football/tiebreak/criterion.ts';
import { games, teamsOf } from './games.ts';

test('each criterion has its words', () => {
  expect(CRITERIA.map((criterion) => `${criterion}: ${criterionText(criterion)}`)).toEqual([
    'POINTS: points',
    'POINTS_PER_MATCH: points per match',
    'ROUNDING: the half point lost or gained when points were halved',
    'EARLIER_PLACE: the place in the table before',
    'GOAL_DIFFERENCE: goal difference',
    'GOAL_AVERAGE: goal average',
    'GOALS_FOR: goals scored',
    'AWAY_GOALS: away goals',
    'WINS: matches won',
    'AWAY_WINS: away matches won',
    'OPPONENTS_POINTS: points of the opponents met',
    'OPPONENTS_GOAL_DIFFERENCE: goal difference of the opponents met',
    'OPPONENTS_GOALS: goals of the opponents met',
    'HEAD_TO_HEAD_POINTS: head-to-head points',
    'HEAD_TO_HEAD_GOAL_DIFFERENCE: head-to-head goal difference',
    'HEAD_TO_HEAD_GOALS: head-to-head goals',
    'HEAD_TO_HEAD_AWAY_GOALS: head-to-head away goals',
    'PLAY_OFF: a play-off match',
    'DISCIPLINARY: the disciplinary record',
    'COEFFICIENT: the club coefficient',
    'RANKING: the FIFA ranking',
    'LOTS: the drawing of lots',
  ]);
});

test('a difference has its sign, a ratio three decimals, a count neither', () => {
  for (const criterion of [
    'GOAL_DIFFERENCE',
    'HEAD_TO_HEAD_GOAL_DIFFERENCE',
    'OPPONENTS_GOAL_DIFFERENCE',
  ] as const)
    expect([3, -2, 0].map((value) => formatValue(criterion, value))).toEqual(['+3', '−2', '0']);
  for (const criterion of ['GOAL_AVERAGE', 'POINTS_PER_MATCH'] as const)
    expect([1.5, 2, Number.POSITIVE_INFINITY].map((value) => formatValue(criterion, value))).toEqual([
      '1.500',
      '2.000',
      '∞',
    ]);
  expect([4, -1, 0].map((value) => formatValue('GOALS_FOR', value))).toEqual(['4', '-1', '0']);
});

test('goals to none make a goal average that no number tells', () => {
  expect([1.5, 0, Number.POSITIVE_INFINITY, null].map(tellableValue)).toEqual([1.5, 0, null, null]);
});

test('a play-off, conduct, a coefficient, a ranking and lots are known from facts alone', () => {
  expect(DECISION_CRITERIA).toEqual(['PLAY_OFF', 'DISCIPLINARY', 'COEFFICIENT', 'RANKING', 'LOTS']);
  expect(DECISION_CRITERIA.every(isDecisionCriterion)).toBe(true);
  expect(isDecisionCriterion('GOALS_FOR')).toBe(false);
  expect(isDecisionCriterion({ headToHead: ['HEAD_TO_HEAD_POINTS'], reapply: 'NEVER' })).toBe(false);
});

/** Rules of a league of four who meet once, made up for one question. */
const rulesWith = (final: readonly TieBreakStep[], meetingsPerPair = 1): TableRules => ({
  ...{ name: 'friends', regulation: 'friends', winPoints: 3, primary: 'POINTS', meetingsPerPair },
  ...{ final, during: final, playOffBelow: [], cutoffs: [] },
});

describe('lots among three level teams', () => {
  const level = games('a 1-1 b\nb 1-1 c\nc 1-1 a');
  const drawn = (...pairs: readonly string[]) => {
    const tieBreakDecisions = pairs.map((pair) => {
      const [above = '', below = ''] = pair.split(' > ');
      return { criterion: 'LOTS' as const, above, below };
    });
    const { rows } = computeTable(['a', 'b', 'c'], level, rulesWith(['LOTS']), { tieBreakDecisions });
    return rows.map(({ team, decidedBy }) => `${team}${decidedBy ? ` ${decidedBy.criterion}` : ''}`);
  };

  test('put all in order, one pair after the other', () => {
    expect(drawn('c > b', 'b > a')).toEqual(['c LOTS', 'b LOTS', 'a']);
    expect(drawn('b > c', 'a > b')).toEqual(['a LOTS', 'b LOTS', 'c']);
  });

  test('may leave two of them level, above the third or below it', () => {
    expect(drawn('b > a', 'c > a')).toEqual(['b null', 'c LOTS', 'a']);
    expect(drawn('c > a', 'c > b')).toEqual(['c LOTS', 'a null', 'b']);
  });

  test('leave all level where nothing tells the place of the third', () => {
    expect(drawn('c > a')).toEqual(['a null', 'b null', 'c']);
    expect(drawn()).toEqual(['a null', 'b null', 'c']);
  });
});

test('criteria among level teams are told one by one, in their place', () => {
  const among = { headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOALS'], reapply: 'NEVER' } as const;
  expect(criteriaOf(['WINS', among, 'LOTS'])).toEqual([
    'WINS',
    'HEAD_TO_HEAD_POINTS',
    'HEAD_TO_HEAD_GOALS',
    'LOTS',
  ]);
});

const orderBy = (matches: readonly PlayedMatch[], rules: TableRules, options?: TableOptions) =>
  computeTable(teamsOf(matches), matches, rules, options).rows.map(({ team }) => team);

/** All end on four points. Among a, b and c it is 5, 3 and 3 goals; b won against c, c scored more against d. */
const THREE_LEVEL = games('a 3-1 b\na 2-2 c\nb 2-1 c\nd 1-0 a\nb 0-0 d\nc 5-0 d');

test.each([
  ['NEVER', ['a', 'c', 'b', 'd']],
  ['AFTER_ALL', ['a', 'b', 'c', 'd']],
  ['AT_ONCE', ['a', 'b', 'c', 'd']],
] as const)('two that stay level among three go on by what reapply %s says', (reapply, order) => {
  const rules = rulesWith([{ headToHead: ['HEAD_TO_HEAD_GOALS'], reapply }, 'GOALS_FOR']);
  expect(orderBy(THREE_LEVEL, rules, { deductions: [{ team: 'd', points: 1 }] })).toEqual(order);
});

test('the second criterion among level teams counts where the first leaves all level', () => {
  const matches = games('a 2-0 b\nb 1-0 a\nb 9-0 c\nc 1-0 b\na 1-0 c\nc 1-0 a');
  const among = ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE'] as const;
  for (const reapply of ['NEVER', 'AFTER_ALL', 'AT_ONCE'] as const) {
    const rules = rulesWith([{ headToHead: among, reapply }, 'GOAL_DIFFERENCE'], 2);
    const options = { deductions: [{ team: 'c', points: 1 }] };
    expect(orderBy(matches, rules, options)).toEqual(['a', 'b', 'c']);
  }
});

test('matches among level teams count once each two of them have met', () => {
  const met = games('a 1-0 b\nb 1-1 c\nc 2-0 d\nd 0-0 a\nc 1-0 e\ne 3-0 b\ne v d\na v e\nb 4-0 d');
  const rules = rulesWith([{ headToHead: ['HEAD_TO_HEAD_POINTS'], reapply: 'NEVER' }, 'GOALS_FOR']);
  const [first] = computeTable(['a', 'b', 'c', 'd', 'e'], met, rules).rows.filter(
    ({ points }) => points === 4,
  );
  // b, and a, who beat it, are level on four points, and a and b alone have met; c has more.
  expect(first).toMatchObject({ team: 'a', decidedBy: { criterion: 'HEAD_TO_HEAD_POINTS' } });
});
