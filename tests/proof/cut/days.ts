/** Dates of the tables, read for the cut alone: nothing of it comes from what the graph reads them with. */

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** `1992-04` → `1992-04-01`. */
export const earliestDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** `1992-04` → `1992-04-30`. */
export function latestDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const last = month === '02' && isLeap(Number(year)) ? 29 : (LAST_DAYS[Number(month) - 1] ?? 31);
  return `${year}-${month}-${last}`;
}

/** The day some days before, or after for a number above 0. */
export const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
