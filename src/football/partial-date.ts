/**
 * Dates as sources give them: a day, a month or only a year. A full ISO day (`2026-03-10`) is a plain string
 * everywhere else in this folder; ISO days compare as text.
 */

type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

export interface PartialDate {
  readonly year: number;
  /** 1 to 12; null when only the year is known. */
  readonly month: number | null;
  /** 1 to 31; null when only the month is known. */
  readonly day: number | null;
}

export const MS_PER_DAY = 86_400_000;
// Years below 1000 are no football, and Date.UTC reads 0 to 99 as 1900 to 1999.
const PARTIAL = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2026`, `2026-03` or `2026-03-10`. Null for any other form and for days that do not exist (2026-02-30). */
export function parsePartialDate(text: string): PartialDate | null {
  const match = PARTIAL.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** The inverse of `parsePartialDate`. */
export function formatPartialDate(date: PartialDate): string {
  const parts = [String(date.year)];
  if (date.month !== null) parts.push(twoDigits(date.month));
  if (date.month !== null && date.day !== null) parts.push(twoDigits(date.day));
  return parts.join('-');
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.month === null) return 'YEAR';
  return date.day === null ? 'MONTH' : 'DAY';
}

/** The earliest day it can mean, as an ISO day. */
export function firstPossibleDay(date: PartialDate): string {
  return formatPartialDate({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 });
}

/** The latest day it can mean, as an ISO day. */
export function lastPossibleDay(date: PartialDate): string {
  const month = date.month ?? 12;
  return formatPartialDate({ year: date.year, month, day: date.day ?? daysInMonth(date.year, month) });
}

/** Later than the day of any match or tenure. */
export const AFTER_ALL_DAYS = '9999-12-31';

const DAY_LENGTH = '2026-03-10'.length;

/** The earliest day that a partial date can mean. @param date one that `parsePartialDate` reads, as all of the facts are. */
export const firstDay = (date: string): string =>
  date.length === DAY_LENGTH ? date : `${date}-01-01`.slice(0, DAY_LENGTH);

/** The latest day that a partial date can mean. @param date one that `parsePartialDate` reads, as all of the facts are. */
export function lastDay(date: string): string {
  const parsed = date.length === DAY_LENGTH ? null : parsePartialDate(date);
  return parsed === null ? date : lastPossibleDay(parsed);
}

/** Whether the text is a real ISO day. */
export function isIsoDay(text: string): boolean {
  const date = parsePartialDate(text);
  return date !== null && precisionOf(date) === 'DAY';
}

/** The ISO day `days` (may be negative) after `day`. Throws RangeError when `day` is not an ISO day. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from one ISO day to another, negative when `to` is earlier. Throws RangeError when one is not an ISO day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(day: string): number {
  const date = parsePartialDate(day);
  if (!date || date.month === null || date.day === null) {
    throw new RangeError(`"${day}" is not a day; write it as 2026-03-10`);
  }
  return Date.UTC(date.year, date.month - 1, date.day) / MS_PER_DAY;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

// To make a Date for each took a fiftieth of a compilation.
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
