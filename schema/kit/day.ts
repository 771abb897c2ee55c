import { FIRST_DAY, LAST_DAY } from '../../src/edge/days.ts';
import { isIsoDay } from '../../src/football/partial-date.ts';

/** The day of the clock, asked for by name. */
export const TODAY = 'TODAY';

export const isPermittedDay = (value: unknown): value is string =>
  typeof value === 'string' && isIsoDay(value) && value >= FIRST_DAY && value <= LAST_DAY;
