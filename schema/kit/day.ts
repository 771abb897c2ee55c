import { isIsoDay } from '../../src/football/partial-date.ts';

/** Days that may be asked for: whole centuries around all that was played, and a bound for what has to look at each day. */
const [FIRST, LAST] = ['1800-01-01', '2100-12-31'];

/** In words, for those who asked for another one. */
export const PERMITTED_DAYS = `a day such as 2026-03-10, from ${FIRST} to ${LAST}`;

export const isPermittedDay = (value: unknown): value is string =>
  typeof value === 'string' && isIsoDay(value) && value >= FIRST && value <= LAST;
