/** How an answer words what parts two level teams. */
import { expect, test } from 'vitest';
import {
  CRITERIA,
  criteriaOf,
  criterionText,
  DECISION_CRITERIA,
  formatValue,
  isDecisionCriterion,
} from '../../src/football/tiebreak/criterion.ts';

test('each criterion has its words', () => {
  expect(CRITERIA.map((criterion) => `${criterion}: ${criterionText(criterion)}`)).toEqual([
    'POINTS: points',
    'POINTS_PER_MATCH: points per match',
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

test('a play-off, conduct, a coefficient, a ranking and lots are known from facts alone', () => {
  expect(DECISION_CRITERIA).toEqual(['PLAY_OFF', 'DISCIPLINARY', 'COEFFICIENT', 'RANKING', 'LOTS']);
  expect(DECISION_CRITERIA.every(isDecisionCriterion)).toBe(true);
  expect(isDecisionCriterion('GOALS_FOR')).toBe(false);
  expect(isDecisionCriterion({ headToHead: ['HEAD_TO_HEAD_POINTS'], reapply: 'NEVER' })).toBe(false);
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
