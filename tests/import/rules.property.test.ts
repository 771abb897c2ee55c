/** Whatever is wrong with the files of a league: what is served of it holds. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../src/compile/facts.ts';
import { factsFolder, type Mistake } from '../support/facts.ts';
import { Workshop } from './importing.ts';

const CLUBS = ['Alfa Town', 'Beta Rovers', 'Gama Athletic', 'Delta United'];
const SEASON = 'serie-a-2023-24';

/** The league whose rules are known, in facts small enough to be checked many times. */
const LEAGUE: Mistake = {
  file: 'competitions.csv',
  before: 2,
  rows: [
    {
      id: 'serie-a',
      name: 'Serie A',
      kind: 'DOMESTIC_LEAGUE',
      organiser: 'italy',
      country: 'italy',
      source: 'own',
    },
  ],
};

interface Row {
  readonly date: string;
  readonly home: string;
  readonly away: string;
  readonly score: string;
}

const pairs = CLUBS.flatMap((home) => CLUBS.filter((away) => away !== home).map((away) => ({ home, away })));

/** Each at each, a match a week. */
const ROWS: readonly Row[] = pairs.map(({ home, away }, index) => ({
  date: new Date(Date.UTC(2023, 8, 2 + index * 7)).toISOString().slice(0, 10),
  ...{ home, away },
  score: `${index % 3}-${index % 2}`,
}));

type Spoil = (rows: readonly Row[], at: number) => readonly Row[];

const changed =
  (cells: (row: Row, rows: readonly Row[]) => Partial<Row>): Spoil =>
  (rows, at) =>
    rows.map((row, index) => (index === at ? { ...row, ...cells(row, rows) } : row));

/** What goes wrong with a row. */
const SPOILS: Readonly<Record<string, Spoil>> = {
  nothing: (rows) => rows,
  'left out': (rows, at) => rows.toSpliced(at, 1),
  'there again on another day': (rows, at) => [
    ...rows,
    ...rows.slice(at, at + 1).map((row) => ({ ...row, date: '2024-05-05' })),
  ],
  'there again with another score': (rows, at) => [
    ...rows,
    ...rows.slice(at, at + 1).map((row) => ({ ...row, date: '2024-05-06', score: '7-7' })),
  ],
  'years later': changed(() => ({ date: '2031-01-05' })),
  'a day and a month swapped': changed(({ date }) => ({ date: date.replace(/-(\d\d)-(\d\d)/u, '-$2-$1') })),
  'on the day of another': changed((_row, rows) => ({ date: rows[0]?.date ?? '' })),
  'without a score that can be read': changed(() => ({ score: '2-x' })),
  'with hosts and guests swapped': changed(({ home, away }) => ({ home: away, away: home })),
  'of a club against itself': changed(({ home }) => ({ away: home })),
  'not played yet': changed(() => ({ score: '' })),
};

const textOf = (rows: readonly Row[], stated: number | null): string =>
  [
    '= Serie A 2023/24',
    ...(stated === null ? [] : [`# Matches    ${stated}`]),
    ...rows.map(({ date, home, away, score }) => `${date}\n    ${home} v ${away}  ${score}`),
    '',
  ].join('\n');

const ofSeason = (facts: Facts) => ({
  season: facts.seasons.find(({ value }) => value.id === SEASON)?.value,
  matches: facts.matches.map(({ value }) => value).filter(({ season }) => season === SEASON),
  champions: facts.honours.filter(({ value }) => value.season === SEASON),
});

function expectToHold(facts: Facts, rejected: number): void {
  const { season, matches, champions } = ofSeason(facts);
  const days = matches.flatMap(({ date, home, away }) => [`${date} ${home}`, `${date} ${away}`]);
  expect(new Set(days).size, 'nobody plays twice a day').toBe(days.length);
  const fixtures = matches.map(({ home, away }) => `${home} ${away}`);
  expect(new Set(fixtures).size, 'a fixture is there once').toBe(fixtures.length);
  const outside = matches.filter(({ date }) => date < '2023-06-01' || date > '2024-12-31');
  expect(outside, 'no match is outside its season').toEqual([]);
  if (season?.complete === true) {
    expect({ matches: matches.length, rejected }, 'complete is all of it').toEqual({
      matches: pairs.length,
      rejected: 0,
    });
    expect(matches.filter(({ score }) => score === undefined)).toEqual([]);
  } else expect(champions, 'no champion without a whole season').toEqual([]);
}

test('a season that is served as complete lacks nothing, nobody plays twice a day, and a fixture is there once', async () => {
  const spoil = fc.record({
    how: fc.constantFrom(...Object.keys(SPOILS)),
    at: fc.integer({ min: 0, max: pairs.length - 1 }),
  });
  const league = fc.record({
    spoils: fc.array(spoil, { maxLength: 3 }),
    isStated: fc.boolean(),
  });
  const workshop = new Workshop();
  using data = factsFolder([LEAGUE]);
  await fc.assert(
    fc.asyncProperty(league, async ({ spoils, isStated }) => {
      const rows = spoils.reduce((all, { how, at }) => SPOILS[how]?.(all, at) ?? all, ROWS);
      const text = textOf(rows, isStated ? pairs.length : null);
      const from = workshop.checkout('italy', { '2023-24/1-seriea.txt': text });
      // A second import would be held to what the first one had.
      rmSync(workshop.imported, { recursive: true, force: true });
      const [report] = await workshop.import('openfootball', from, data.folder);
      expectToHold(workshop.held(data.folder).facts, report?.rejected.length ?? 0);
    }),
    { numRuns: 60 },
  );
});

test('a season of which nothing is wrong is complete', async () => {
  const workshop = new Workshop();
  using data = factsFolder([LEAGUE]);
  const from = workshop.checkout('italy', { '2023-24/1-seriea.txt': textOf(ROWS, pairs.length) });
  await workshop.import('openfootball', from, data.folder);
  const { season, champions } = ofSeason(workshop.held(data.folder).facts);
  expect(season?.complete).toBe(true);
  expect(champions).toHaveLength(1);
});
