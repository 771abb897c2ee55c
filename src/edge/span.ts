/**
 * Whether a span still lasts. Where it began further ahead than it is long, the clock was set back meanwhile: it counts
 * as past, and is not waited for until the clock is there again.
 * @param begun when it began, in milliseconds, as `now`.
 * @param length in milliseconds.
 */
export const lasts = (begun: number, length: number, now: number): boolean => Math.abs(now - begun) < length;
