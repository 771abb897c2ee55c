/** Days as relations write them: counted from 1 January 1850. */
import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../src/documents/relations.ts';

test.each([
  ['1850-01-01', 0],
  ['1850-01-02', 1],
  ['1872-11-30', 8_369],
  ['1900-03-01', 18_321],
  ['2026-03-10', 64_351],
])('%s is day %d', (day, number) => {
  expect(toDayNumber(day)).toBe(number);
  expect(fromDayNumber(number)).toBe(day);
});
