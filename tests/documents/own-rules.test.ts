/** Rules that a league of one's own brings along are checked when a season is read: nothing else knows them. */
import { expect, test } from 'vitest';
import { OWN_RULES } from '../../src/documents/own-rules.ts';
import { RULE_SET_NAMES, rulesFor } from '../../src/football/rules/index.ts';
import { checked, ShapeError } from '../../src/model/kit/shape.ts';

const RULES = {
  ...{
    name: 'sunday',
    regulation: 'Three points a win',
    winPoints: 3,
    meetingsPerPair: 2,
    primary: 'POINTS',
  },
  final: ['GOAL_DIFFERENCE', { headToHead: ['HEAD_TO_HEAD_POINTS'], reapply: 'NEVER' }, 'LOTS'],
  ...{ during: ['GOAL_DIFFERENCE'], playOffBelow: [1], cutoffs: [{ from: 1, to: 1, zone: 'CHAMPION' }] },
};

test('rules of every kind that the project has are rules', () => {
  for (const name of RULE_SET_NAMES) expect(OWN_RULES.holds(rulesFor(name, '2025-08-01')), name).toBe(true);
  expect(checked(OWN_RULES, RULES)).toBe(RULES);
});

test.each([
  ['no number of points', { winPoints: '3' }],
  ['a criterion that nobody knows', { final: ['COIN'] }],
  ['matches among the level teams as a criterion of all', { final: ['HEAD_TO_HEAD_POINTS'] }],
  ['a criterion of all among the level teams', { final: [{ headToHead: ['WINS'], reapply: 'NEVER' }] }],
  ['a zone that nobody knows', { cutoffs: [{ from: 1, to: 2, zone: 'GLORY' }] }],
  ['no list of criteria', { during: undefined }],
])('rules with %s are refused', (_what, wrong) => {
  expect(() => checked(OWN_RULES, { ...RULES, ...wrong })).toThrow(ShapeError);
});
