import { isIsoDay } from '../../src/football/partial-date.ts';

/** The days that may be asked for: whole centuries around every match, and a limit for fields that look at each day. */
const [FIRST, LAST] = ['1800-01-01', '2100-12-31'];

/** The day of the clock, asked for by name. */
export const TODAY = 'TODAY';

/** The same in words, for error messages. */
export const PERMITTED_DAYS = `a day such as 2026-03-10, from ${FIRST} to ${LAST}`;

export const isPermittedDay = (value: unknown): value is string =>
  typeof value === 'string' && isIsoDay(value) && value >= FIRST && value <= LAST;
