import { describe, expect, test } from 'vitest';
import type { PlayedMatch } from '../../src/football/match.ts';
import { resolveTie } from '../../src/football/tie.ts';
import { tieRulesFor } from '../../src/football/tie-rules.ts';
import { game, legs } from './games.ts';

const UEFA_CLUB = { kind: 'CONTINENTAL_CLUB', organiser: 'uefa' };
const WORLD_CUP = { kind: 'WORLD_CUP', organiser: 'fifa' };
const QUALIFYING = { kind: 'WORLD_CUP_QUALIFYING', organiser: 'fifa' };

function europeanTie(day: string, ...matches: readonly PlayedMatch[]) {
  return resolveTie(legs(...matches), tieRulesFor(UEFA_CLUB, day, 2));
}

describe('a tie of two legs', () => {
  test('Bayern beat Atalanta 10-2 on aggregate in 2026, in regular time', () => {
    const tie = europeanTie('2026-03-18', game('atalanta 1-6 bayern'), game('bayern 4-1 atalanta'));
    expect(tie.teams).toEqual(['atalanta', 'bayern']);
    expect(tie.afterEachLeg).toEqual([
      [1, 6],
      [2, 10],
    ]);
    expect(tie).toMatchObject({
      aggregate: [2, 10],
      lead: -8,
      leader: 'bayern',
      status: 'DECIDED',
      winner: 'bayern',
      loser: 'atalanta',
      decidedBy: 'REGULAR_TIME',
      legsToPlay: 0,
    });
  });

  test('stood at 1-6 with a leg to play after the night of Bergamo', () => {
    const tie = europeanTie('2026-03-18', game('atalanta 1-6 bayern'), game('bayern v atalanta'));
    expect(tie).toMatchObject({
      aggregate: [1, 6],
      lead: -5,
      leader: 'bayern',
      status: 'OPEN',
      winner: null,
      decidedBy: null,
      legsToPlay: 1,
      decisiveMatch: null,
    });
  });

  test('has one leg to play also when only the first is known', () => {
    const tie = resolveTie(
      [game('atalanta 1-6 bayern', { leg: 1 })],
      tieRulesFor(UEFA_CLUB, '2026-03-18', 2),
    );
    expect(tie).toMatchObject({ status: 'OPEN', legsToPlay: 1 });
  });

  test('has not started while there is no result, and needs its teams while there is no match', () => {
    const rules = tieRulesFor(UEFA_CLUB, '2026-03-18', 2);
    expect(resolveTie([], rules, { teams: ['atalanta', 'bayern'] })).toMatchObject({
      status: 'NOT_STARTED',
      aggregate: null,
      legsToPlay: 2,
    });
    expect(() => resolveTie([], rules)).toThrow(RangeError);
    expect(() => resolveTie(legs(game('a 1-0 b'), game('c 1-0 a')), rules)).toThrow(/not between/);
  });
});

describe('the end of a tie of two legs', () => {
  test('Galatasaray eliminated Juventus in 2026 in extra time: 5-2, then 2-3 after 0-3', () => {
    const tie = europeanTie(
      '2026-02-25',
      game('galatasaray 5-2 juventus'),
      game('juventus 3-2 galatasaray', { after90: '3-0', halfTime: '1-0' }),
    );
    expect(tie).toMatchObject({ aggregate: [7, 5], winner: 'galatasaray', decidedBy: 'EXTRA_TIME' });
  });

  test('Bayern eliminated Real Madrid in 2012 on penalties, which the aggregate leaves out', () => {
    const tie = europeanTie(
      '2012-04-25',
      game('bayern 2-1 real-madrid'),
      game('real-madrid 2-1 bayern', { after90: '2-1', pens: '1-3' }),
    );
    expect(tie).toMatchObject({
      aggregate: [3, 3],
      lead: 0,
      leader: null,
      winner: 'bayern',
      decidedBy: 'PENALTIES',
    });
  });

  test('does not depend on the order in which its legs are given', () => {
    const [first, second] = legs(game('atalanta 1-6 bayern'), game('bayern 4-1 atalanta'));
    if (!first || !second) throw new Error('two legs');
    const rules = tieRulesFor(UEFA_CLUB, '2026-03-18', 2);
    expect(resolveTie([second, first], rules)).toEqual(resolveTie([first, second], rules));
  });

  test('is open when level after the last leg and nothing tells who won', () => {
    const tie = europeanTie('2025-03-12', game('a 1-0 b'), game('b 1-0 a'));
    expect(tie).toMatchObject({ status: 'OPEN', legsToPlay: 0, winner: null });
  });
});

describe('away goals', () => {
  test('put Porto through at Juventus in 2021: both scored twice away, but Porto once more in extra time', () => {
    const tie = europeanTie(
      '2021-03-09',
      game('porto 2-1 juventus'),
      game('juventus 3-2 porto', { after90: '2-1' }),
    );
    expect(tie).toMatchObject({ aggregate: [4, 4], winner: 'porto', decidedBy: 'AWAY_GOALS' });
  });

  test('would not have, one year later', () => {
    const tie = europeanTie(
      '2022-03-09',
      game('porto 2-1 juventus'),
      game('juventus 3-2 porto', { after90: '2-1' }),
    );
    expect(tie).toMatchObject({ status: 'OPEN', winner: null });
  });

  test('put Tottenham into the final of 2019: 0-1 at home, 3-2 in Amsterdam', () => {
    const tie = europeanTie('2019-05-08', game('tottenham 0-1 ajax'), game('ajax 2-3 tottenham'));
    expect(tie).toMatchObject({ winner: 'tottenham', decidedBy: 'AWAY_GOALS' });
  });

  test('of extra time do not count where only those of regular time do', () => {
    const porto = legs(game('porto 2-1 juventus'), game('juventus 3-2 porto', { after90: '2-1' }));
    expect(resolveTie(porto, { legs: 2, awayGoals: 'REGULAR' })).toMatchObject({ status: 'OPEN' });
  });

  test('took Switzerland to the World Cup of 2006 and Cameroon to that of 2022, the latter in extra time', () => {
    const swiss = legs(game('switzerland 2-0 turkey'), game('turkey 4-2 switzerland'));
    expect(resolveTie(swiss, tieRulesFor(QUALIFYING, '2005-11-16', 2))).toMatchObject({
      winner: 'switzerland',
      decidedBy: 'AWAY_GOALS',
    });
    const cameroon = legs(game('cameroon 0-1 algeria'), game('algeria 1-2 cameroon', { after90: '0-1' }));
    expect(resolveTie(cameroon, tieRulesFor(QUALIFYING, '2022-03-29', 2))).toMatchObject({
      winner: 'cameroon',
      decidedBy: 'AWAY_GOALS',
    });
  });

  test('did not exist before 1965, nor in an unrecorded competition', () => {
    expect(tieRulesFor(UEFA_CLUB, '1964-05-01', 2).awayGoals).toBe('NONE');
    expect(tieRulesFor(UEFA_CLUB, '1971-05-01', 2).awayGoals).toBe('REGULAR_AND_EXTRA_TIME');
    expect(tieRulesFor({ kind: 'DOMESTIC_CUP', organiser: 'italy' }, '2010-01-01', 2).awayGoals).toBe('NONE');
  });
});

describe('a tie of one match', () => {
  test('is decided by the match', () => {
    const final = resolveTie([game('paris 5-0 inter')], tieRulesFor(UEFA_CLUB, '2025-05-31', 1));
    expect(final).toMatchObject({ winner: 'paris', decidedBy: 'REGULAR_TIME', aggregate: [5, 0] });
  });

  test('is decided in extra time or on penalties', () => {
    const final2014 = game('real-madrid 4-1 atletico', { after90: '1-1' });
    expect(resolveTie([final2014], tieRulesFor(UEFA_CLUB, '2014-05-24', 1)).decidedBy).toBe('EXTRA_TIME');
    const zenica = game('bosnia 1-1 italy', { after90: '1-1', pens: '4-1' });
    const tie = resolveTie([zenica], tieRulesFor(QUALIFYING, '2026-03-31', 1));
    expect(tie).toMatchObject({
      winner: 'bosnia',
      loser: 'italy',
      decidedBy: 'PENALTIES',
      aggregate: [1, 1],
    });
  });

  test('was decided by golden goal when Ahn put Italy out in 2002, and by silver goal rules in 2003', () => {
    const daejeon = game('south-korea 2-1 italy', { after90: '1-1' });
    expect(resolveTie([daejeon], tieRulesFor(WORLD_CUP, '2002-06-18', 1)).decidedBy).toBe('GOLDEN_GOAL');
    const seville = game('celtic 2-3 porto', { after90: '2-2' });
    expect(resolveTie([seville], tieRulesFor(UEFA_CLUB, '2003-05-21', 1)).decidedBy).toBe('SILVER_GOAL');
  });

  test('is played again when level: Switzerland beat Germany 4-2 in the replay of 1938', () => {
    const matches = legs(
      game('switzerland 1-1 germany', { after90: '1-1' }),
      game('switzerland 4-2 germany'),
    );
    const rules = tieRulesFor(WORLD_CUP, '1938-06-09', 1);
    const tie = resolveTie(matches, rules);
    expect(tie).toMatchObject({ winner: 'switzerland', decidedBy: 'REPLAY', aggregate: [1, 1] });
    expect(tie.decisiveMatch).toBe(tie.legs[1]);
    expect(resolveTie(matches.slice(0, 1), rules)).toMatchObject({ status: 'OPEN', legsToPlay: 0 });
    const arranged = legs(game('switzerland 1-1 germany'), game('switzerland v germany'));
    expect(resolveTie(arranged, rules)).toMatchObject({ status: 'OPEN', legsToPlay: 1 });
  });
});

describe('what no match can tell', () => {
  test('Italy went to the final of 1968 by the toss of a coin', () => {
    const naples = [game('italy 0-0 ussr', { after90: '0-0' })];
    const rules = tieRulesFor({ kind: 'CONTINENTAL_NATIONAL', organiser: 'uefa' }, '1968-06-05', 1);
    expect(resolveTie(naples, rules).status).toBe('OPEN');
    expect(resolveTie(naples, rules, { winner: 'italy', decidedBy: 'COIN_TOSS' })).toMatchObject({
      status: 'DECIDED',
      winner: 'italy',
      loser: 'ussr',
      decidedBy: 'COIN_TOSS',
    });
  });

  test('a walkover needs no match', () => {
    const tie = resolveTie(
      [],
      { legs: 1, awayGoals: 'NONE' },
      {
        teams: ['sweden', 'austria'],
        winner: 'sweden',
        decidedBy: 'WALKOVER',
      },
    );
    expect(tie).toMatchObject({ status: 'DECIDED', winner: 'sweden', aggregate: null, decisiveMatch: null });
  });

  test('a stranger cannot win', () => {
    const match = [game('a 0-0 b')];
    expect(() => resolveTie(match, { legs: 1, awayGoals: 'NONE' }, { winner: 'c' })).toThrow(RangeError);
  });

  test('two level legs go to a third match where no rule decides them', () => {
    const matches = legs(game('a 1-0 b'), game('b 1-0 a'), game('a 3-1 b', { neutral: true }));
    expect(resolveTie(matches, { legs: 2, awayGoals: 'NONE' })).toMatchObject({
      winner: 'a',
      decidedBy: 'PLAY_OFF',
      aggregate: [1, 1],
    });
  });

  test('a ruling against the field decides: a 1-2 turned into 3-0', () => {
    const matches = legs(game('a 0-1 b'), game('b 1-2 a', { official: '3-0' }));
    const tie = resolveTie(matches, { legs: 2, awayGoals: 'NONE' });
    expect(tie).toMatchObject({ winner: 'b', decidedBy: 'AWARDED', aggregate: [0, 4] });
    const confirmed = legs(game('a 4-0 b'), game('b 1-2 a', { official: '3-0' }));
    expect(resolveTie(confirmed, { legs: 2, awayGoals: 'NONE' })).toMatchObject({
      winner: 'a',
      decidedBy: 'REGULAR_TIME',
    });
  });
});
