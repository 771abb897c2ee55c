/** Which rules held for a tie: away goals and the end of extra time, by organiser and day. */
import { describe, expect, test } from 'vitest';
import { awayGoalsRule, type TieSetting } from '../../src/football/away-goals.ts';
import { tieRulesFor } from '../../src/football/tie-rules.ts';

const UEFA_CLUBS = { kind: 'CONTINENTAL_CLUB', organiser: 'uefa' };
const UEFA_NATIONS = { kind: 'CONTINENTAL_NATIONAL', organiser: 'uefa' };
const QUALIFYING = { kind: 'WORLD_CUP_QUALIFYING', organiser: 'fifa' };
const WORLD_CUP = { kind: 'WORLD_CUP', organiser: 'fifa' };
const LIBERTADORES = { kind: 'CONTINENTAL_CLUB', organiser: 'conmebol' };
const CONCACAF_CLUBS = { kind: 'CONTINENTAL_CLUB', organiser: 'concacaf' };
const CAF_CLUBS = { kind: 'CONTINENTAL_CLUB', organiser: 'caf' };
const AFC_CLUBS = { kind: 'CONTINENTAL_CLUB', organiser: 'afc' };
const COPA_AMERICA = { kind: 'CONTINENTAL_NATIONAL', organiser: 'conmebol' };
const UEFA_LEAGUE = { kind: 'DOMESTIC_LEAGUE', organiser: 'uefa' };

describe('away goals', () => {
  test.each<[string, TieSetting, string, string]>([
    ['not before 1965 in Europe', UEFA_CLUBS, '1965-07-31', 'NONE'],
    ['from 1965 in Europe', UEFA_CLUBS, '1965-08-01', 'REGULAR_AND_EXTRA_TIME'],
    ['to May 2021 in Europe', UEFA_CLUBS, '2021-05-31', 'REGULAR_AND_EXTRA_TIME'],
    ['no longer from June 2021 on', UEFA_CLUBS, '2021-06-01', 'NONE'],
    ['not before 1965 among European nations', UEFA_NATIONS, '1965-07-31', 'NONE'],
    ['from 1965 among European nations', UEFA_NATIONS, '1965-08-01', 'REGULAR_AND_EXTRA_TIME'],
    ['to May 2021 among European nations', UEFA_NATIONS, '2021-05-31', 'REGULAR_AND_EXTRA_TIME'],
    ['no longer among European nations', UEFA_NATIONS, '2021-06-01', 'NONE'],
    ['not before 1976 in World Cup qualifying', QUALIFYING, '1976-02-29', 'NONE'],
    ['from March 1976 in World Cup qualifying', QUALIFYING, '1976-03-01', 'REGULAR_AND_EXTRA_TIME'],
    ['to June 2022 in World Cup qualifying', QUALIFYING, '2022-06-30', 'REGULAR_AND_EXTRA_TIME'],
    ['no longer for 2026', QUALIFYING, '2022-07-01', 'NONE'],
    ['not before 2005 of South American clubs', LIBERTADORES, '2004-12-31', 'NONE'],
    ['from 2005 of South American clubs', LIBERTADORES, '2005-01-01', 'REGULAR'],
    ['to 2021 of South American clubs', LIBERTADORES, '2021-12-31', 'REGULAR'],
    ['no longer of South American clubs', LIBERTADORES, '2022-01-01', 'NONE'],
    ['from 2008 of North American clubs', CONCACAF_CLUBS, '2008-07-01', 'REGULAR'],
    ['not known of them before', CONCACAF_CLUBS, '2008-06-30', 'NONE'],
    ['of African clubs', CAF_CLUBS, '2024-03-01', 'REGULAR'],
    ['not known of Asian clubs', AFC_CLUBS, '2010-01-01', 'NONE'],
    ['not known of South American nations', COPA_AMERICA, '2010-01-01', 'NONE'],
    ['not in a league', UEFA_LEAGUE, '2010-01-01', 'NONE'],
  ])('count %s', (_, setting, day, rule) => {
    expect(awayGoalsRule(setting, day).rule).toBe(rule);
  });
});

describe('the rule for away goals', () => {
  test('are told with the regulation that says so', () => {
    const regulations = [
      [UEFA_CLUBS, '2019-05-01'],
      [UEFA_CLUBS, '2022-05-01'],
      [UEFA_NATIONS, '2019-11-01'],
      [UEFA_NATIONS, '2022-03-01'],
      [QUALIFYING, '2009-11-18'],
      [QUALIFYING, '2025-11-18'],
      [LIBERTADORES, '2010-01-01'],
      [LIBERTADORES, '2022-03-01'],
      [CONCACAF_CLUBS, '2014-04-23'],
      [CAF_CLUBS, '2014-04-23'],
      [AFC_CLUBS, '2010-01-01'],
    ] as const;
    expect(regulations.map(([setting, day]) => awayGoalsRule(setting, day).regulation)).toEqual([
      expect.stringMatching(/^UEFA away-goals rule.*European Cup.*extra time included$/),
      expect.stringMatching(/^UEFA abolished.*24 June 2021/),
      expect.stringMatching(/^UEFA.*national teams, to 2020-21/),
      expect.stringMatching(/^UEFA.*national teams.*without away goals since 2021$/),
      expect.stringMatching(/^FIFA away-goals rule.*1978 to 2022/),
      expect.stringMatching(/2026.*without away goals$/),
      expect.stringMatching(/^CONMEBOL away-goals rule.*2005 to 2021/),
      expect.stringMatching(/^CONMEBOL abolished/),
      expect.stringMatching(/^CONCACAF away-goals rule/),
      expect.stringMatching(/^CAF away-goals rule/),
      'No away-goals rule applies',
    ]);
  });

  test('are asked for two legs alone', () => {
    expect(tieRulesFor(UEFA_CLUBS, '2019-05-01', 2)).toEqual({
      legs: 2,
      awayGoals: 'REGULAR_AND_EXTRA_TIME',
      extraTime: 'FULL',
    });
    expect(tieRulesFor(UEFA_CLUBS, '2019-05-01', 1)).toEqual({
      legs: 1,
      awayGoals: 'NONE',
      extraTime: 'FULL',
    });
  });
});

describe('extra time of a single match', () => {
  test.each<[string, TieSetting, string, string]>([
    ['in full at the World Cup of 1994', WORLD_CUP, '1996-12-31', 'FULL'],
    ['by a golden goal from 1997', WORLD_CUP, '1997-01-01', 'GOLDEN_GOAL'],
    ['by a golden goal at the World Cup of 2002', WORLD_CUP, '2002-12-31', 'GOLDEN_GOAL'],
    ['in full at the World Cup of 2006', WORLD_CUP, '2003-01-01', 'FULL'],
    ['by a golden goal in qualifying for 1998', QUALIFYING, '1997-11-16', 'GOLDEN_GOAL'],
    ['in full before Euro 96', UEFA_NATIONS, '1996-05-31', 'FULL'],
    ['by a golden goal at Euro 96', UEFA_NATIONS, '1996-06-01', 'GOLDEN_GOAL'],
    ['by a golden goal to June 2002', UEFA_CLUBS, '2002-06-30', 'GOLDEN_GOAL'],
    ['by a silver goal from July 2002', UEFA_CLUBS, '2002-07-01', 'SILVER_GOAL'],
    ['by a silver goal at Euro 2004', UEFA_NATIONS, '2004-07-31', 'SILVER_GOAL'],
    ['in full after Euro 2004', UEFA_NATIONS, '2004-08-01', 'FULL'],
    ['in full where nobody recorded it', LIBERTADORES, '2000-06-01', 'FULL'],
  ])('ended %s', (_, setting, day, extraTime) => {
    expect(tieRulesFor(setting, day, 1).extraTime).toBe(extraTime);
  });
});
