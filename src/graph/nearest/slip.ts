/** A value that differs in more than this share of its length is another value, and not a slip. */
export const SLIP = 0.4;
