import { createHash } from 'node:crypto';
import { HASH_DIGITS } from '../store/keys.ts';

/** A content hash: the same text gives the same hash on every machine. */
export const contentHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
