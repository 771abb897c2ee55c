/** What the rule sets of the championships of confederations say, era by era. */
import { expect, test } from 'vitest';
import { erasOf } from './eras.ts';

test('groups of a European Championship', () => {
  expect(erasOf('euro')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      1 FINAL, 2 THIRD_PLACE_MATCH, 3–4 ELIMINATED
    1984-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      1–2 ADVANCES, 3–4 ELIMINATED
    1996-01-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, COEFFICIENT, DISCIPLINARY, LOTS
      1–2 ADVANCES, 3–4 ELIMINATED
    2016-01-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, DISCIPLINARY, RANKING
      1–2 ADVANCES, 3 BEST_THIRD_PLACED, 4 ELIMINATED"
  `);
});

test('groups of its qualifying', () => {
  expect(erasOf('euro-qualifying')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
    1994-01-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR
    1998-01-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS
    2023-01-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, WINS, DISCIPLINARY, RANKING"
  `);
});

test('groups of the Africa Cup of Nations: matches among level teams since 2006', () => {
  expect(erasOf('africa-cup-of-nations')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      a match below 1
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
    2007-01-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, LOTS"
  `);
});

test('groups of the Asian Cup: matches among level teams since 2004', () => {
  expect(erasOf('asian-cup')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      a match below 1
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
    2003-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, LOTS"
  `);
});

test('groups of the Copa América: two points for a win until 1995', () => {
  expect(erasOf('copa-america')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      a match below 1
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS"
  `);
});

test('groups of the championships of CONCACAF', () => {
  expect(erasOf('gold-cup')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      a match below 1
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS"
  `);
});

test('groups of the Oceania Nations Cup', () => {
  expect(erasOf('oceania-nations-cup')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      a match below 1
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS"
  `);
});

test('groups of the Nations League', () => {
  expect(erasOf('nations-league')).toMatchInlineSnapshot(
    `
    "1900-01-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS
    2022-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS"
  `,
  );
});
