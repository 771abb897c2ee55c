/** What the figures are held to: ratios within one run where it is time, else counts. */

/** Of the CPU of the Worker it is compared with. */
export const LEAST_HOT = 0.95;
export const LEAST_FIRST_TIME = 0.85;
/** CPU a request may take, in milliseconds. */
export const CPU_MS = 10;
/** KV operations of a question of three hops. */
export const COLD_OPERATIONS = 3;
/** CPU of the first request of a new isolate, in milliseconds. */
export const NAMED_MS = 8;
export const UNFORESEEN_MS = 10;
export const OF_D1 = 0.9;
/** CPU of the dearest request, in named questions. */
export const DEAR_AGAIN = 10;
export const DEAR_UNREAD = 30;
export const ISOLATE_BYTES = 64_000_000;
