import { createHash } from 'node:crypto';

/** Hex digits kept of a SHA-256: 80 bits, far beyond what a few million documents could collide in. */
const HASH_DIGITS = 20;

/** A content hash: the same text gives the same hash on every machine. */
export const contentHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
