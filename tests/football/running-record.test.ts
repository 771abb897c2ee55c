/** The record between two days is the record of the matches between them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_RECORD, recordOf } from '../../src/football/record.ts';
import { RunningRecord } from '../../src/football/running-record.ts';
import { game } from './games.ts';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
const result = fc.constantFrom('2-0', '1-1', '0-3', 'v');
const played = fc.record({ date: day, result, home: fc.boolean() });
const bound = fc.option(day, { nil: null });

test('whatever was played, and whichever days are asked about', () => {
  fc.assert(
    fc.property(fc.array(played, { maxLength: 12 }), bound, bound, (all, from, to) => {
      const matches = all
        .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
        .map((one, at) =>
          game(one.home ? `inter ${one.result} r${at}` : `r${at} ${one.result} inter`, { date: one.date }),
        );
      const running = new RunningRecord(matches.map((match) => ({ match, team: 'inter' })));
      const between = matches.filter(({ date }) => date >= (from ?? '') && date <= (to ?? '~'));
      expect(running.between(from, to)).toEqual(recordOf(between, 'inter'));
    }),
  );
});

test('an end that is not given is open, and days the wrong way round hold nothing', () => {
  const match = game('inter 2-1 milan', { date: '2026-03-08' });
  const running = new RunningRecord([{ match, team: 'inter' }]);
  expect(running.between()).toEqual({ ...EMPTY_RECORD, played: 1, won: 1, goalsFor: 2, goalsAgainst: 1 });
  expect(running.between('2026-03-09', '2026-03-07')).toEqual(EMPTY_RECORD);
  expect(running.between('2026-03-09')).toEqual(EMPTY_RECORD);
});
