/**
 * The part of the Gregorian calendar that readers need. These functions are pure: they use no clock and no time zone.
 */

/** Monday first, as `weekdayOf` counts. */
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const MILLISECONDS_A_DAY = 86_400_000;

/** The ISO date; null when there is no such day (30 February). `month` and `day` count from 1. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  // setUTCFullYear is used because Date.UTC takes years below 100 as 19xx.
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Days since 1970-01-01 of a valid ISO date. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 3) % 7) + 7) % 7;

export const weekdayName = (weekday: number): string => WEEKDAY_NAMES[weekday] ?? String(weekday);

/** The text itself when it is a valid `YYYY-MM-DD`, else null. */
export function parseIsoDate(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
