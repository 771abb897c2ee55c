import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TenureRecord } from '../../../src/documents/catalogue.ts';
import { Leaders } from '../../../src/documents/leaders.ts';
import { recordOf } from '../../../src/football/record.ts';
import {
  matchesCoachedBy,
  matchesInTenure,
  recordOfSides,
  type SideMatch,
} from '../../../src/graph/tenures/coached-matches.ts';
import { viewOn } from '../../support/view.ts';
import * as straightforward from './straightforward.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 2020, max: 2022 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${twoDigits(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${twoDigits(d)}`);
const partial = fc.oneof(year.map(String), month, day);

const spell = fc.record(
  {
    coach: fc.constantFrom('sarri', 'tudor', 'baroni'),
    team: fc.constantFrom('club:lazio', 'national-team:italy'),
    role: fc.constantFrom('HEAD_COACH' as const, 'CARETAKER' as const, 'JOINT' as const),
    from: partial,
    to: partial,
    left: day,
    ongoing: fc.boolean(),
  },
  { requiredKeys: ['coach', 'team', 'role', 'ongoing'] },
);

const tenuresOf = fc.array(spell, { maxLength: 6 }).map((spells) =>
  spells.map(
    ({ ongoing, ...one }, at): TenureRecord => ({
      ...one,
      id: `spell-${at}`,
      end: one.to !== undefined ? 'DATED' : ongoing ? 'ONGOING' : 'UNKNOWN',
      confidence: 'HIGH',
      source: 'own',
    }),
  ),
);

test('who led on a day is the same whichever days were asked about before', () => {
  fc.assert(
    fc.property(tenuresOf, fc.array(day, { minLength: 1, maxLength: 30 }), (tenures, days) => {
      const leaders = new Leaders(tenures);
      for (const one of days) expect(leaders.on(one)).toEqual(straightforward.leadersOn(tenures, one));
    }),
    { numRuns: 500 },
  );
});

const spoken = (sides: readonly SideMatch[]): string[] =>
  sides.map(({ match, team }) => `${match.id} ${team}`);

/** Every tenth coach, and those with most to tell. */
const COACHES = ['antonio-conte', 'carlo-ancelotti', 'paolo-mazza', 'giovanni-trapattoni'];

test.each([null, '2021-06-01', '2000-07-02'])('as of %s every coach led the same matches', async (asOf) => {
  const view = await viewOn(asOf);
  const some = view.index.coaches.list.filter((_, at) => at % 10 === 0).map(({ id }) => id);
  let led = 0;
  for (const coach of [...some, ...COACHES]) {
    const { sides } = await matchesCoachedBy(view, coach);
    expect(spoken(sides)).toEqual(spoken(await straightforward.matchesLedBy(view, coach)));
    led += sides.length;
  }
  expect(led).toBeGreaterThan(50);
});

test('the record of a coach between two days is that of the matches between them', async () => {
  const view = await viewOn(null);
  const led = await matchesCoachedBy(view, 'carlo-ancelotti');
  const among = (from: string, to: string) =>
    recordOfSides(led.sides.filter(({ match }) => match.date >= from && match.date <= to));
  const [first = '', last = ''] = [led.sides[0]?.match.date, led.sides.at(-1)?.match.date];
  for (const [from, to] of [
    [first, last],
    ['2010-01-01', '2015-06-30'],
    [last, last],
    [last, first],
    ['1900-01-01', '1900-12-31'],
  ] as const)
    expect(led.recordBetween(from, to)).toEqual(among(from, to));
  expect(led.recordBetween()).toEqual(recordOfSides(led.sides));
});

test('the record of a team between two days is that of the matches between them', async () => {
  const team = await (await viewOn('2026-03-11')).team('club:atalanta');
  const between = (from: string, to: string) =>
    recordOf(
      (team?.matches ?? []).filter(({ date }) => date >= from && date <= to),
      'club:atalanta',
    );
  for (const from of ['1990-01-01', '2024-09-19', '2026-03-10'])
    for (const to of ['2024-09-19', '2026-03-11', '2026-05-30'])
      expect(team?.recordBetween(from, to)).toEqual(between(from, to));
  expect(team?.matchesBetween('2026-03-10', '2026-03-18').map(({ id }) => id)).toEqual(
    (team?.matches ?? [])
      .filter(({ date }) => date >= '2026-03-10' && date <= '2026-03-18')
      .map(({ id }) => id),
  );
});

test('the spells of a team hold its matches once, but for those that several led together', async () => {
  const view = await viewOn(null);
  const team = await view.team('club:juventus');
  if (team === null) throw new Error('no such team');
  const inSpells = view.tenuresOfTeam(team.id).flatMap((tenure) => matchesInTenure(view, team, tenure));
  // Who leads it today will lead the next match, but has not yet.
  const past = team.matches.filter(({ date }) => date <= view.day);
  expect(past.length).toBeLessThan(team.matches.length);
  const alone = past.filter(({ date }) => view.leadersOf(team.id, date).length > 0);
  expect([...new Set(inSpells)].map(({ id }) => id).sort()).toEqual(alone.map(({ id }) => id).sort());
  expect(alone.length).toBeGreaterThan(100);
});

test('what a coach led is worked out once for all requests, and nothing of one who led nowhere', async () => {
  const [first, second] = [await viewOn(null), await viewOn(null)];
  const led = await matchesCoachedBy(first, 'carlo-ancelotti');
  expect(await matchesCoachedBy(second, 'carlo-ancelotti')).toBe(led);
  const none = await matchesCoachedBy(first, 'nobody');
  expect(none.sides).toEqual([]);
  expect(await matchesCoachedBy(first, 'nobody')).toBe(none);
  expect(await matchesCoachedBy(second, 'nobody')).not.toBe(none);
});
