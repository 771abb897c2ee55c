/**
 * @param header a number of seconds, or a date with time (RFC 9110, 10.2.3); null when there is none.
 * @returns milliseconds to wait; 0 where the header cannot be read.
 */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null) return 0;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? 0 : Math.max(wait, 0);
}
