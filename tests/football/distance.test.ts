import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clinchedOrMissed, clinchingMatch, TableHistory } from '../../src/football/clinched.ts';
import { distanceTo } from '../../src/football/distance.ts';
import type { PlayedMatch } from '../../src/football/match.ts';
import { rulesFor } from '../../src/football/rules/index.ts';
import type { TableRules } from '../../src/football/rules/table-rules.ts';
import { computeTable } from '../../src/football/table.ts';
import { game, games, teamsOf } from './games.ts';
import { league } from './leagues.arbitrary.ts';

function rules(name: string): TableRules {
  const found = rulesFor(name, '2025-08-01');
  if (!found) throw new Error(name);
  return found;
}

function distance(matches: readonly PlayedMatch[], team: string, position: number, name = 'plain') {
  return distanceTo(computeTable(teamsOf(matches), matches, rules(name)), team, position);
}

describe('the distance to a place', () => {
  const matches = games(`
    a 3-0 b
    c 1-0 b
    a 1-0 c
    b v a
    b v c
    c v a
  `);

  test('is counted in points and goal difference from the one who holds it', () => {
    expect(distance(matches, 'c', 1)).toEqual({
      team: 'c',
      position: 1,
      holder: 'a',
      points: -3,
      goalDifference: -4,
      toPlay: 2,
      possible: true,
      secured: false,
    });
    expect(distance(matches, 'a', 2)).toMatchObject({ holder: 'c', points: 3, goalDifference: 4 });
    expect(distance(matches, 'a', 1)).toMatchObject({ points: 0, goalDifference: 0, possible: true });
  });

  test('is unknown for a place or a team outside the table', () => {
    expect(distance(matches, 'c', 4)).toBeNull();
    expect(distance(matches, 'c', 0)).toBeNull();
    expect(distance(matches, 'z', 1)).toBeNull();
  });

  test('cannot be made up any more when the leader has more points than are left to win', () => {
    const late = games('a 1-0 b\na 1-0 c\nc 0-1 a\nb v a\nb 0-0 c\nc 0-0 b');
    expect(distance(late, 'b', 1)).toMatchObject({ possible: false });
    expect(distance(late, 'a', 1)).toMatchObject({ possible: true, secured: true });
    expect(distance(late, 'b', 2)).toMatchObject({ possible: true, secured: false });
  });

  test('is final once nobody plays: level on points, the tie-break has decided', () => {
    const played = games('a 2-0 b\nb 0-0 a\na 0-3 c\nc 0-1 a\nb 1-0 c\nc 0-4 b');
    expect(distance(played, 'a', 1)).toMatchObject({ possible: false, secured: false });
    expect(distance(played, 'a', 2)).toMatchObject({ possible: true, secured: true });
  });
});

/** Every way the matches to come may end, by one-goal wins and goalless draws. */
function completions(matches: readonly PlayedMatch[]): PlayedMatch[][] {
  const index = matches.findIndex((match) => match.score === null);
  const open = matches[index];
  if (!open) return [[...matches]];
  return ['1-0', '0-0', '0-1', '9-0', '0-9'].flatMap((result) =>
    completions(matches.with(index, game(`${open.home} ${result} ${open.away}`))),
  );
}

describe('against every way in which a season may still end', () => {
  const small = league(true, 3).filter(({ matches }) => matches.filter((match) => !match.score).length <= 3);
  const names = fc.constantFrom('plain', 'serie-a', 'la-liga', 'uefa-group-stage');

  test('what is not possible never happens, and what is secured always does', () => {
    fc.assert(
      fc.property(small, names, fc.integer({ min: 1, max: 3 }), ({ teams, matches }, name, position) => {
        const now = computeTable(teams, matches, rules(name));
        const ends = completions(matches).map((ending) => computeTable(teams, ending, rules(name)));
        for (const team of teams) {
          const found = distanceTo(now, team, position);
          if (!found) continue;
          const reached = ends.map((end) => end.rows.findIndex((row) => row.team === team) < position);
          if (!found.possible) expect(reached).not.toContain(true);
          if (found.secured) expect(reached).not.toContain(false);
          if (found.secured) expect(found.possible).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every way the matches to come may end, as far as points go. */
function endings(matches: readonly PlayedMatch[]): PlayedMatch[][] {
  const index = matches.findIndex((match) => match.score === null);
  const open = matches[index];
  if (!open) return [[...matches]];
  return ['1-0', '0-0', '0-1'].flatMap((result) =>
    endings(matches.with(index, game(`${open.home} ${result} ${open.away}`))),
  );
}

test('on points alone, what is possible happens in one ending and what is not secured fails in one', () => {
  const open = (matches: readonly PlayedMatch[]) => matches.filter((match) => !match.score).length;
  const small = league(true, 4).filter(({ matches }) => open(matches) > 0 && open(matches) <= 6);
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 4 }), ({ teams, matches }, position) => {
      const now = computeTable(teams, matches, rules('plain'));
      const ends = endings(matches).map((ending) => computeTable(teams, ending, rules('plain')).rows);
      for (const team of teams.slice(0, position > teams.length ? 0 : undefined)) {
        const above = ends.map((rows) => {
          const own = rows.find((row) => row.team === team)?.points ?? 0;
          const others = rows.filter((row) => row.team !== team);
          return {
            surely: others.filter((row) => row.points > own).length,
            perhaps: others.filter((row) => row.points >= own).length,
          };
        });
        const { possible, secured } = distanceTo(now, team, position) ?? {};
        expect(possible).toBe(above.some(({ surely }) => surely < position));
        expect(secured).toBe(above.every(({ perhaps }) => perhaps < position));
      }
    }),
    { numRuns: 80 },
  );
});

test('rivals who meet take points from each other, so they cannot both pass', () => {
  const rivals = games('a 1-0 d\nd 0-1 a\nb 1-0 d\nc 1-0 d\nb v c');
  expect(distance(rivals, 'a', 2)).toMatchObject({ secured: true });
  expect(distance(rivals, 'a', 1)).toMatchObject({ secured: false });
});

test('a team that needs both of two rivals to lose is out when they meet each other', () => {
  const rivals = games('a 1-0 d\nb 1-0 d\nb 1-0 d\nc 1-0 d\nc 1-0 d\na v d\nb v c');
  expect(distance(rivals, 'a', 1)).toMatchObject({ possible: false });
  expect(distance(rivals, 'a', 2)).toMatchObject({ possible: true });
});

test('a title is settled on the day on which nobody can catch up', () => {
  const matches = [
    game('a 1-0 b', { date: '2026-05-01' }),
    game('b 0-1 a', { date: '2026-05-08' }),
    game('a 2-0 c', { date: '2026-05-08' }),
    game('c 1-0 b', { date: '2026-05-15' }),
    game('c 0-0 a', { date: '2026-05-15' }),
    game('b 0-0 c', { date: '2026-05-22' }),
  ];
  const season = new TableHistory(teamsOf(matches), matches, rules('plain'));
  expect(clinchedOrMissed(season, 'a', 1)).toEqual({ outcome: 'CLINCHED', date: '2026-05-15' });
  expect(clinchedOrMissed(season, 'b', 1)).toEqual({ outcome: 'MISSED', date: '2026-05-08' });
  const fixtures = [game('a v b'), game('a v c')];
  expect(clinchedOrMissed(new TableHistory(['a', 'b', 'c'], fixtures, rules('plain')), 'a', 1)).toBeNull();
});

/** A match that counts otherwise from the day of a ruling on. */
const overruledOn = (ruled: string, before: PlayedMatch, after: PlayedMatch) =>
  new Map([
    [before.id, { days: [ruled], on: (day: string) => (day < ruled ? notBefore(before, day) : after) }],
  ]);

const notBefore = (match: PlayedMatch, day: string): PlayedMatch =>
  day < match.date ? { ...match, score: null, status: 'SCHEDULED' } : match;

test('a place that a ruling took back is settled on the day of the ruling, by the match it overruled', () => {
  const [first, second] = [game('a 0-1 b', { date: '2026-05-01' }), game('b 0-0 a', { date: '2026-05-08' })];
  const awarded = { ...first, official: { home: 3, away: 0 } };
  const overruled = overruledOn('2026-05-20', first, awarded);
  const season = new TableHistory(
    ['a', 'b'],
    [awarded, second],
    rules('plain'),
    { complete: true },
    overruled,
  );
  expect(season.on('2026-05-08').rows.map(({ team }) => team)).toEqual(['b', 'a']);
  expect(clinchedOrMissed(season, 'b', 1)).toEqual({ outcome: 'MISSED', date: '2026-05-20' });
  expect(clinchingMatch(season, 'b', 1)).toMatchObject({ home: 'a', away: 'b', date: '2026-05-01' });
});

test('a place that the field had settled stays settled by that match, whatever is ruled later', () => {
  const [first, second] = [game('a 1-0 b', { date: '2026-05-01' }), game('b 0-1 a', { date: '2026-05-08' })];
  const awarded = { ...second, official: { home: 0, away: 3 } };
  const overruled = overruledOn('2026-05-20', second, awarded);
  const season = new TableHistory(
    ['a', 'b'],
    [first, awarded],
    rules('plain'),
    { complete: true },
    overruled,
  );
  expect(clinchedOrMissed(season, 'b', 1)).toEqual({ outcome: 'MISSED', date: '2026-05-08' });
  expect(clinchingMatch(season, 'b', 1)).toMatchObject({ home: 'b', away: 'a', date: '2026-05-08' });
});

describe('the match that settled a place', () => {
  const matches = [
    game('a 1-0 b', { date: '2026-05-01' }),
    game('c 0-2 b', { date: '2026-05-08' }),
    game('b 0-3 a', { date: '2026-05-15' }),
    game('a 0-0 c', { date: '2026-05-22' }),
    game('b 1-0 c', { date: '2026-05-22' }),
    game('c 2-0 a', { date: '2026-05-29' }),
  ];
  const season = new TableHistory(teamsOf(matches), matches, rules('plain'), { complete: true });

  test('is the own match of the day', () => {
    expect(clinchingMatch(season, 'a', 1)).toMatchObject({ home: 'a', away: 'c', date: '2026-05-22' });
    expect(clinchingMatch(season, 'b', 1)).toMatchObject({ home: 'a', away: 'c', date: '2026-05-22' });
    expect(clinchingMatch(season, 'c', 1)).toMatchObject({ home: 'a', away: 'c', date: '2026-05-22' });
  });

  test('is the match of the holder where the team won its own', () => {
    const last = [
      game('a 1-0 b', { date: '2026-05-01' }),
      game('b 5-0 a', { date: '2026-05-08' }),
      game('a 2-0 c', { date: '2026-05-15' }),
      game('c 0-1 b', { date: '2026-05-15' }),
      game('b 3-0 c', { date: '2026-05-22' }),
      game('c 0-1 a', { date: '2026-05-22' }),
    ];
    const group = new TableHistory(teamsOf(last), last, rules('plain'), { complete: true });
    expect(clinchingMatch(group, 'a', 1)).toMatchObject({ home: 'b', away: 'c', date: '2026-05-22' });
  });
});

describe('the match that settled a place, where the team did not win it by itself', () => {
  test('is that of the last who could catch up, where the team did not play', () => {
    const run = [
      game('a 1-0 c', { date: '2026-05-01' }),
      game('b 2-0 c', { date: '2026-05-01' }),
      game('a 1-0 e', { date: '2026-05-08' }),
      game('b 3-0 d', { date: '2026-05-08' }),
      game('a 2-0 d', { date: '2026-05-12' }),
      game('b 0-1 a', { date: '2026-05-15' }),
      game('c 2-0 d', { date: '2026-05-22' }),
      game('b 0-1 e', { date: '2026-05-22' }),
      game('e v b', { date: '2026-05-29' }),
    ];
    const season = new TableHistory(teamsOf(run), run, rules('plain'), { complete: true });
    expect(clinchedOrMissed(season, 'a', 1)).toEqual({ outcome: 'CLINCHED', date: '2026-05-22' });
    expect(clinchingMatch(season, 'a', 1)).toMatchObject({ home: 'b', away: 'e', date: '2026-05-22' });
  });

  test('is the defeat of the only team that could catch up, where the team lost its own', () => {
    const run = [
      game('a 1-0 b', { date: '2026-05-01' }),
      game('c 0-0 d', { date: '2026-05-01' }),
      game('a 1-0 d', { date: '2026-05-08' }),
      game('b 1-0 c', { date: '2026-05-08' }),
      game('a 0-1 c', { date: '2026-05-15' }),
      game('b 0-1 d', { date: '2026-05-15' }),
    ];
    const season = new TableHistory(teamsOf(run), run, rules('plain'), { complete: true });
    expect(clinchedOrMissed(season, 'a', 1)).toEqual({ outcome: 'CLINCHED', date: '2026-05-15' });
    expect(clinchingMatch(season, 'a', 1)).toMatchObject({ home: 'b', away: 'd' });
  });

  test('is that of the chaser who could have had most points, where two fell away on one day', () => {
    const run = [
      game('a 1-0 d', { date: '2026-05-01' }),
      game('a 1-0 e', { date: '2026-05-02' }),
      game('a 1-0 f', { date: '2026-05-03' }),
      game('b 1-0 d', { date: '2026-05-04' }),
      game('b 1-0 e', { date: '2026-05-05' }),
      game('c 1-0 d', { date: '2026-05-06' }),
      game('a 0-0 b', { date: '2026-05-07' }),
      game('b 0-1 f', { date: '2026-05-22' }),
      game('c 0-1 f', { date: '2026-05-22' }),
      game('e v c', { date: '2026-05-29' }),
      game('d v c', { date: '2026-05-30' }),
    ];
    const season = new TableHistory(teamsOf(run), run, rules('plain'), { complete: true });
    expect(clinchedOrMissed(season, 'a', 1)).toEqual({ outcome: 'CLINCHED', date: '2026-05-22' });
    expect(clinchingMatch(season, 'a', 1)).toMatchObject({ home: 'c', away: 'f' });
  });

  test('is none while both ends are possible', () => {
    const open = new TableHistory(['a', 'b'], [game('a v b')], rules('plain'));
    expect(clinchingMatch(open, 'a', 1)).toBeNull();
  });
});
