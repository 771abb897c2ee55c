/** The days that clients may ask for, and the clock of days in UTC. */

const DAY_MS = 86_400_000;

/** Whole centuries around every match, and a limit for fields that look at each day. */
export const [FIRST_DAY, LAST_DAY] = ['1800-01-01', '2100-12-31'];

/** The same in words, for error messages. */
export const PERMITTED_DAYS = `a day such as 2026-03-10, from ${FIRST_DAY} to ${LAST_DAY}`;

/** The next midnight of UTC. Both are in milliseconds since 1970. */
export const nextMidnight = (now: number): number => (Math.floor(now / DAY_MS) + 1) * DAY_MS;
