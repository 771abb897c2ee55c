/** A season tells who plays in it without making its matches, once all of its pairings are known. */
import { expect, test, vi } from 'vitest';
import type { MatchRecord } from '../../src/documents/documents.ts';
import { SeasonView } from '../../src/graph/competitions/season-view.ts';
import type { RowSet } from '../../src/store/row-set.ts';
import { viewOn } from '../support/view.ts';

/** How often matches are made, and how often their days are looked up. */
function watched(matches: RowSet<MatchRecord>) {
  const making = [vi.spyOn(matches, 'all'), vi.spyOn(matches, 'havingAny'), vi.spyOn(matches, 'someHaving')];
  const days = vi.spyOn(matches, 'texts');
  return {
    made: () => making.reduce((sum, spy) => sum + spy.mock.calls.length, 0),
    days: () => days.mock.calls.filter(([column]) => column === 'knownFrom').length,
  };
}

async function asked(asOf: string | null) {
  const whole = await (await viewOn(null)).season('ucl-2024-25');
  if (whole === null) throw new Error('ucl-2024-25 is not held');
  const season = new SeasonView(whole.record, whole.competition, whole.document, asOf);
  const counts = watched(season.document.matches);
  const told = [
    season.teams.length,
    season.has('club:paris-saint-germain'),
    season.has('club:nobody'),
    season.playsIn('club:paris-saint-germain', 'final'),
    season.playsIn('club:bayern', 'final'),
    season.hasMatchIn('final'),
  ];
  const { made, days } = { made: counts.made(), days: counts.days() };
  vi.restoreAllMocks();
  return { told, made, days };
}

test('without a day, no match is made and no day is looked up', async () => {
  expect(await asked(null)).toEqual({ told: [36, true, false, true, false, true], made: 0, days: 0 });
});

test('after its end, no match is made, and the days are looked up once', async () => {
  expect(await asked('2025-06-30')).toEqual({ told: [36, true, false, true, false, true], made: 0, days: 1 });
});

test('before the final is known, matches are made to tell', async () => {
  const { told, made, days } = await asked('2025-02-01');
  expect(told).toEqual([36, true, false, false, false, false]);
  expect(made).toBeGreaterThan(0);
  expect(days).toBe(1);
});
