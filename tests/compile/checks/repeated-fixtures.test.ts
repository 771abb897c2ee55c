/** A league without recorded rules: how many repeated fixtures are a mistake, and how many the format. */
import { expect, test } from 'vitest';
import { fixtureOnce } from '../../../src/compile/checks/fixture-once.ts';
import type { Facts } from '../../../src/compile/facts.ts';

const located = <T>(value: T) => ({ file: 'matches.csv', line: 1, value });

interface League {
  readonly teams: number;
  /** Fixtures that have two rows. */
  readonly repeated: number;
  /** Fixtures that have no row. */
  readonly missing?: number;
}

/** How many fixtures of a league are said to be there twice. */
function reported({ teams, repeated, missing = 0 }: League): number {
  const clubs = Array.from({ length: teams }, (_, at) => `club:c${at}`);
  const fixtures = clubs.flatMap((home) =>
    clubs.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  const rows = [...fixtures.slice(0, repeated), ...fixtures.slice(0, fixtures.length - missing)];
  const facts = {
    competitions: [located({ id: 'league', kind: 'DOMESTIC_LEAGUE' })],
    seasons: [located({ id: 'league-2010', competition: 'league', rules: 'plain', complete: false })],
    stages: [located({ season: 'league-2010', code: 'league', kind: 'LEAGUE' })],
    matches: rows.map(({ home, away }, at) =>
      located({ season: 'league-2010', stage: 'league', date: `2010-01-${10 + at}`, home, away }),
    ),
  } as unknown as Facts;
  let count = 0;
  fixtureOnce.check(facts, () => {
    count += 1;
  });
  return count;
}

test('one fixture of twenty is there twice by mistake', () => {
  expect(reported({ teams: 5, repeated: 1 })).toBe(1);
});

test('where more than one fixture of twenty is there twice, that is the format', () => {
  expect(reported({ teams: 4, repeated: 1 })).toBe(0);
  expect(reported({ teams: 5, repeated: 2 })).toBe(0);
});

test('where less than nine tenths of the fixtures are there, no format shows', () => {
  expect(reported({ teams: 6, repeated: 1, missing: 3 })).toBe(1);
  expect(reported({ teams: 6, repeated: 1, missing: 4 })).toBe(0);
});
