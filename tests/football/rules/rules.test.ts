/** What each rule set says, era by era: points for a win, what parts level teams, and what the places bring. */
import { expect, test } from 'vitest';
import { RULE_SET_NAMES, rulesFor, rulesOf } from '../../../src/football/rules/index.ts';
import { MOST_CUTOFFS } from '../../../src/football/rules/table-rules.ts';
import { erasOf } from './eras.ts';

test('Serie A: head-to-head since 2005, a title match again since 2022', () => {
  expect(erasOf('serie-a')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      a match below 1
      1 CHAMPION
    1994-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      a match below 1
      1 CHAMPION
    2005-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; once], GOAL_DIFFERENCE, GOALS_FOR, LOTS
      1 CHAMPION, 18–20 RELEGATION
    2012-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; once], GOAL_DIFFERENCE, GOALS_FOR, LOTS
      1 CHAMPION, 1–2 CHAMPIONS_LEAGUE, 3 CHAMPIONS_LEAGUE_QUALIFYING, 18–20 RELEGATION
    2017-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; once], GOAL_DIFFERENCE, GOALS_FOR, LOTS
      1 CHAMPION, 1–4 CHAMPIONS_LEAGUE, 18–20 RELEGATION
    2022-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; once], GOAL_DIFFERENCE, GOALS_FOR, LOTS
      a match below 1 and 17
      1 CHAMPION, 1–4 CHAMPIONS_LEAGUE, 18–20 RELEGATION"
  `);
});

test('La Liga: the level teams among themselves, anew whenever one is parted', () => {
  expect(erasOf('la-liga')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; anew for the rest], GOAL_DIFFERENCE, GOALS_FOR, DISCIPLINARY, PLAY_OFF
      1 CHAMPION
    1995-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; anew for the rest], GOAL_DIFFERENCE, GOALS_FOR, DISCIPLINARY, PLAY_OFF
      1 CHAMPION
    1999-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; anew for the rest], GOAL_DIFFERENCE, GOALS_FOR, DISCIPLINARY, PLAY_OFF
      1 CHAMPION, 1–3 CHAMPIONS_LEAGUE, 4 CHAMPIONS_LEAGUE_QUALIFYING, 18–20 RELEGATION
    2017-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; anew for the rest], GOAL_DIFFERENCE, GOALS_FOR, DISCIPLINARY, PLAY_OFF
      1 CHAMPION, 1–4 CHAMPIONS_LEAGUE, 18–20 RELEGATION"
  `);
});

test('the Bundesliga: goal average for six seasons, then goal difference', () => {
  expect(erasOf('bundesliga')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_AVERAGE
      1 CHAMPION
    1969-07-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      1 CHAMPION
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE; once], [among them AWAY_GOALS; once], AWAY_GOALS, PLAY_OFF
      1 CHAMPION
    2008-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE; once], [among them AWAY_GOALS; once], AWAY_GOALS, PLAY_OFF
      1 CHAMPION, 16 RELEGATION_PLAY_OFF, 17–18 RELEGATION
    2011-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE; once], [among them AWAY_GOALS; once], AWAY_GOALS, PLAY_OFF
      1 CHAMPION, 1–3 CHAMPIONS_LEAGUE, 4 CHAMPIONS_LEAGUE_QUALIFYING, 16 RELEGATION_PLAY_OFF, 17–18 RELEGATION
    2017-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE; once], [among them AWAY_GOALS; once], AWAY_GOALS, PLAY_OFF
      1 CHAMPION, 1–4 CHAMPIONS_LEAGUE, 16 RELEGATION_PLAY_OFF, 17–18 RELEGATION"
  `);
});

test('the English first division: three points since 1981', () => {
  expect(erasOf('premier-league')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_AVERAGE
      1 CHAMPION
    1976-07-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      1 CHAMPION
    1981-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, PLAY_OFF
      1 CHAMPION
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, PLAY_OFF
      1 CHAMPION, 18–20 RELEGATION
    2002-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, PLAY_OFF
      1 CHAMPION, 1–3 CHAMPIONS_LEAGUE, 4 CHAMPIONS_LEAGUE_QUALIFYING, 18–20 RELEGATION
    2017-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, PLAY_OFF
      1 CHAMPION, 1–4 CHAMPIONS_LEAGUE, 18–20 RELEGATION
    2019-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, AWAY_GOALS; once], PLAY_OFF
      1 CHAMPION, 1–4 CHAMPIONS_LEAGUE, 18–20 RELEGATION"
  `);
});

test('Ligue 1: goal difference, and points per match in the season broken off', () => {
  expect(erasOf('ligue-1')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      1 CHAMPION
    1994-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      1 CHAMPION
    2002-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS
      1 CHAMPION, 1–2 CHAMPIONS_LEAGUE, 3 CHAMPIONS_LEAGUE_QUALIFYING, 18–20 RELEGATION
    2016-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; once], GOALS_FOR, AWAY_GOALS, DISCIPLINARY
      1 CHAMPION, 1–2 CHAMPIONS_LEAGUE, 3 CHAMPIONS_LEAGUE_QUALIFYING, 18 RELEGATION_PLAY_OFF, 19–20 RELEGATION
    2019-07-01: 3 a win, 2 meetings, POINTS_PER_MATCH, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; once], GOAL_DIFFERENCE, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; once], GOALS_FOR, AWAY_GOALS, DISCIPLINARY
      until then GOAL_DIFFERENCE, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; once], GOALS_FOR, AWAY_GOALS, DISCIPLINARY
      1 CHAMPION, 1–2 CHAMPIONS_LEAGUE, 3 CHAMPIONS_LEAGUE_QUALIFYING, 19–20 RELEGATION
    2020-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; once], GOALS_FOR, AWAY_GOALS, DISCIPLINARY
      1 CHAMPION, 1–2 CHAMPIONS_LEAGUE, 3 CHAMPIONS_LEAGUE_QUALIFYING, 18 RELEGATION_PLAY_OFF, 19–20 RELEGATION
    2022-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; once], GOALS_FOR, AWAY_GOALS, DISCIPLINARY
      1 CHAMPION, 1–2 CHAMPIONS_LEAGUE, 3 CHAMPIONS_LEAGUE_QUALIFYING, 17–20 RELEGATION
    2023-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; once], GOALS_FOR, AWAY_GOALS, DISCIPLINARY
      1 CHAMPION, 1–3 CHAMPIONS_LEAGUE, 4 CHAMPIONS_LEAGUE_QUALIFYING, 16 RELEGATION_PLAY_OFF, 17–18 RELEGATION"
  `);
});

test('the Eredivisie: no champion and no relegation in 2020', () => {
  expect(erasOf('eredivisie')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
      1 CHAMPION
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, AWAY_GOALS; once], PLAY_OFF
      1 CHAMPION
    2005-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, AWAY_GOALS; once], PLAY_OFF
      1 CHAMPION, 16–17 RELEGATION_PLAY_OFF, 18 RELEGATION
    2019-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, AWAY_GOALS; once], PLAY_OFF
    2020-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, AWAY_GOALS; once], PLAY_OFF
      1 CHAMPION, 16 RELEGATION_PLAY_OFF, 17–18 RELEGATION"
  `);
});

test('the Primeira Liga: away goals among level teams from 2018 to 2021', () => {
  expect(erasOf('primeira-liga')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; once], GOAL_DIFFERENCE, WINS, GOALS_FOR, PLAY_OFF
      1 CHAMPION
    1995-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; once], GOAL_DIFFERENCE, WINS, GOALS_FOR, PLAY_OFF
      until then GOAL_DIFFERENCE, WINS, GOALS_FOR
      1 CHAMPION
    2018-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, AWAY_GOALS; once], GOAL_DIFFERENCE, WINS, GOALS_FOR, PLAY_OFF
      until then GOAL_DIFFERENCE, WINS, GOALS_FOR
      1 CHAMPION, 17–18 RELEGATION
    2020-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, AWAY_GOALS; once], GOAL_DIFFERENCE, WINS, GOALS_FOR, PLAY_OFF
      until then GOAL_DIFFERENCE, WINS, GOALS_FOR
      1 CHAMPION, 16 RELEGATION_PLAY_OFF, 17–18 RELEGATION
    2021-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE; once], GOAL_DIFFERENCE, WINS, GOALS_FOR, PLAY_OFF
      until then GOAL_DIFFERENCE, WINS, GOALS_FOR
      1 CHAMPION, 16 RELEGATION_PLAY_OFF, 17–18 RELEGATION"
  `);
});

test('the league phase: opponents count once all is played', () => {
  expect(erasOf('uefa-league-phase')).toMatchInlineSnapshot(`
    "1900-01-01: 3 a win, 0 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS, OPPONENTS_POINTS, OPPONENTS_GOAL_DIFFERENCE, OPPONENTS_GOALS, DISCIPLINARY, COEFFICIENT
      until then GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS
      1–8 ROUND_OF_16, 9–24 KNOCKOUT_PLAY_OFFS, 25–36 ELIMINATED"
  `);
});

test('groups of the Champions League: away goals among level teams until 2021', () => {
  expect(erasOf('uefa-group-stage')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, COEFFICIENT
    1995-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, COEFFICIENT
    1999-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, COEFFICIENT
      1–2 ADVANCES, 3 EUROPA_LEAGUE_KNOCKOUT, 4 ELIMINATED
    2015-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS, DISCIPLINARY, COEFFICIENT
      1–2 ADVANCES, 3 EUROPA_LEAGUE_KNOCKOUT, 4 ELIMINATED
    2021-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS, DISCIPLINARY, COEFFICIENT
      1–2 ADVANCES, 3 EUROPA_LEAGUE_KNOCKOUT, 4 ELIMINATED"
  `);
});

test('groups of the Europa League: since 2021 only winners skip a round', () => {
  expect(erasOf('europa-league-group-stage')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, COEFFICIENT
    1995-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, COEFFICIENT
      1–2 ADVANCES, 3–4 ELIMINATED
    2015-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS, AWAY_GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS, DISCIPLINARY, COEFFICIENT
      1–2 ADVANCES, 3–4 ELIMINATED
    2021-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, AWAY_GOALS, WINS, AWAY_WINS, DISCIPLINARY, COEFFICIENT
      1 ROUND_OF_16, 2 KNOCKOUT_PLAY_OFFS, 3–4 ELIMINATED"
  `);
});

test('groups of a World Cup', () => {
  expect(erasOf('world-cup')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 1 meetings, POINTS, GOAL_AVERAGE
      a match below 1
      1 ADVANCES, 2–4 ELIMINATED
    1954-01-01: 2 a win, 0 meetings, POINTS, LOTS
      a match below 2
      1–2 ADVANCES, 3–4 ELIMINATED
    1958-01-01: 2 a win, 1 meetings, POINTS, GOAL_AVERAGE
      a match below 2
      1–2 ADVANCES, 3–4 ELIMINATED
    1962-01-01: 2 a win, 1 meetings, POINTS, GOAL_AVERAGE, LOTS
      1–2 ADVANCES, 3–4 ELIMINATED
    1970-01-01: 2 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, LOTS
      1–2 ADVANCES, 3–4 ELIMINATED
    1974-01-01: 2 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      1–2 ADVANCES, 3–4 ELIMINATED
    1986-01-01: 2 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, GOALS; once], LOTS
      1–2 ADVANCES, 3 BEST_THIRD_PLACED, 4 ELIMINATED
    1994-01-01: 3 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, GOALS; once], LOTS
      1–2 ADVANCES, 3 BEST_THIRD_PLACED, 4 ELIMINATED
    1998-01-01: 3 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, GOALS; once], LOTS
      1–2 ADVANCES, 3–4 ELIMINATED
    2018-01-01: 3 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, GOALS; once], DISCIPLINARY, LOTS
      1–2 ADVANCES, 3–4 ELIMINATED
    2026-01-01: 3 a win, 1 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; again for those still level], GOAL_DIFFERENCE, GOALS_FOR, DISCIPLINARY, RANKING
      1–2 ADVANCES, 3 BEST_THIRD_PLACED, 4 ELIMINATED"
  `);
});

test('second groups of a World Cup', () => {
  expect(erasOf('world-cup-second-groups')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 1 meetings, POINTS, GOAL_AVERAGE
      1 CHAMPION
    1974-01-01: 2 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      1 FINAL, 2 THIRD_PLACE_MATCH, 3–4 ELIMINATED
    1982-01-01: 2 a win, 1 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, LOTS
      1 ADVANCES, 2–3 ELIMINATED"
  `);
});

test('groups of World Cup qualifying', () => {
  expect(erasOf('world-cup-qualifying')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_AVERAGE
    1968-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
    1994-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, GOALS; once]
    2003-07-01: 3 a win, 2 meetings, POINTS, [among them POINTS, GOAL_DIFFERENCE, GOALS; once], GOAL_DIFFERENCE, GOALS_FOR
    2006-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR, [among them POINTS, GOAL_DIFFERENCE, GOALS; once], DISCIPLINARY, LOTS"
  `);
});

test('each era of each rule set names its regulation', () => {
  const named = RULE_SET_NAMES.flatMap((name) =>
    Array.from({ length: 131 }, (_, at) => rulesFor(name, `${1900 + at}-07-01`)),
  );
  expect(named.every((rules) => rules !== null && rules.name !== '')).toBe(true);
  expect(named.filter((rules) => !/^(?:\p{Lu}|[a-z]+ )[^:]{3,}/u.test(rules?.regulation ?? ''))).toEqual([]);
});

test('a league whose regulations nobody recorded', () => {
  expect(erasOf('plain')).toMatchInlineSnapshot(`
    "1900-01-01: 2 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR
    1995-07-01: 3 a win, 2 meetings, POINTS, GOAL_DIFFERENCE, GOALS_FOR"
  `);
});

test('no rule set names more spans of places than tables are priced by', () => {
  const years = Array.from({ length: 2030 - 1880 }, (_, at) => 1880 + at);
  const most = RULE_SET_NAMES.flatMap((name) =>
    years.map((year) => rulesFor(name, `${year}-08-01`)?.cutoffs.length ?? 0),
  );
  expect(Math.max(...most)).toBeGreaterThan(3);
  expect(Math.max(...most)).toBeLessThanOrEqual(MOST_CUTOFFS);
});

test('a season whose first day is not known yet has the rules that its label tells of', () => {
  const said = (rules: string, label: string, start: string) =>
    [{}, { start }].map((known) => rulesOf({ rules, label, ...known })?.regulation);
  for (const [rules, label, start] of [
    ['world-cup', '2018', '2018-06-14'],
    ['world-cup-qualifying', '1998', '1996-03-10'],
    ['world-cup-qualifying', '1974', '1971-11-14'],
    ['serie-a', '2022-23', '2022-08-13'],
  ] as const) {
    const [before, after] = said(rules, label, start);
    expect(before).toBe(after);
  }
  expect(rulesOf({ rules: 'world-cup', label: '2018' })?.regulation).toContain('2018 and 2022');
});
