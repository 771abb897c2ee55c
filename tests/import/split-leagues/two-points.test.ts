/** The better half of a league that was parted when a win had two points. */
import { expect, test } from 'vitest';
import type { FormatPhase, LeagueFormat } from '../../../src/import/matches/formats.ts';
import { phased } from '../../../src/import/matches/phases.ts';
import type { Stage, StageMatch } from '../../../src/import/matches/stages.ts';

const DRAWING = ['a', 'b', 'c'];
const WINNING = ['d', 'e', 'f'];

/** Who draws draws always, but for `a`, which beats `d` once; the others win at home against each other. */
function goalsOf(home: string, away: string): readonly [number, number] {
  if (home === 'a' && away === 'd') return [1, 0];
  return WINNING.includes(home) && WINNING.includes(away) ? [1, 0] : [0, 0];
}

const matchOf = (stage: string, home: string, away: string): StageMatch => {
  const [own, others] = goalsOf(home, away);
  const score = { fullTime: { home: own, away: others }, halfTime: null, afterExtraTime: null };
  return { stage, home, away, fact: { score } } as unknown as StageMatch;
};

const stageOf = (code: string, teams: readonly string[]): Stage => ({
  ...{ code, name: code, kind: 'LEAGUE' },
  matches: teams.flatMap((home) =>
    teams.filter((away) => away !== home).map((away) => matchOf(code, home, away)),
  ),
});

const phase = (firstPlace: number, lastPlace: number) =>
  ({ firstPlace, lastPlace, meetings: 2, carries: 'ALL' }) as FormatPhase;

/** The code of the stage that is for the title. */
const forTitle = (winPoints: number): string | undefined =>
  phased(
    [stageOf('all', [...DRAWING, ...WINNING]), stageOf('drawing', DRAWING), stageOf('winning', WINNING)],
    { winPoints, teams: 6, meetings: 2 } as LeagueFormat,
    [phase(1, 3), phase(4, 6)],
  ).find(({ terms }) => terms?.firstPlace === 1)?.code;

test('with two points for a win draws led to the round for the title, with three they do not', () => {
  expect(forTitle(2)).toBe('drawing');
  expect(forTitle(3)).toBe('winning');
});
