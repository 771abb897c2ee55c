import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  firstDay,
  firstPossibleDay,
  formatPartialDate,
  isIsoDay,
  lastDay,
  lastPossibleDay,
  type PartialDate,
  parsePartialDate,
  precisionOf,
} from '../../src/football/partial-date.ts';

function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}

const isoDay = fc
  .date({ min: new Date('1872-11-30'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));

describe('a partial date', () => {
  test('is a year, a month or a day', () => {
    expect(precisionOf(date('2026'))).toBe('YEAR');
    expect(precisionOf(date('2026-03'))).toBe('MONTH');
    expect(precisionOf(date('2026-03-10'))).toBe('DAY');
  });

  test.each([
    '',
    '26',
    '2026-3',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-04-31',
    '2025-02-29',
    '0026',
    '2026-03-1',
  ])('is not "%s"', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test('knows leap years', () => {
    expect(parsePartialDate('2024-02-29')).not.toBeNull();
    expect(parsePartialDate('1900-02-29')).toBeNull();
    expect(parsePartialDate('2000-02-29')).not.toBeNull();
  });

  test('is the same after reading and writing', () => {
    for (const text of ['2026', '2026-03', '2026-03-10']) expect(formatPartialDate(date(text))).toBe(text);
  });

  test('spans the days it may mean', () => {
    expect(firstPossibleDay(date('2024'))).toBe('2024-01-01');
    expect(lastPossibleDay(date('2024'))).toBe('2024-12-31');
    expect(lastPossibleDay(date('2024-02'))).toBe('2024-02-29');
    expect(firstPossibleDay(date('2026-03-10'))).toBe('2026-03-10');
  });
});

describe('a day', () => {
  test('is real', () => {
    expect(isIsoDay('2026-03-10')).toBe(true);
    expect(isIsoDay('2026-03')).toBe(false);
    expect(isIsoDay('2026-02-30')).toBe(false);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });

  test('can be counted from and to', () => {
    expect(addDays('2026-03-10', 8)).toBe('2026-03-18');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2014-06-24', '2026-03-11')).toBe(4278);
    fc.assert(
      fc.property(isoDay, fc.integer({ min: -40000, max: 40000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('the first and the last day of a date that is told', () => {
  test.each([
    ['1886', '1886-01-01', '1886-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-03-10', '2026-03-10', '2026-03-10'],
  ])('%s is from %s to %s', (told, first, last) => {
    expect([firstDay(told), lastDay(told)]).toEqual([first, last]);
  });

  test('are those that its parts may mean', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const told = day.slice(0, length);
        expect(firstDay(told)).toBe(firstPossibleDay(date(told)));
        expect(lastDay(told)).toBe(lastPossibleDay(date(told)));
      }),
    );
  });
});
