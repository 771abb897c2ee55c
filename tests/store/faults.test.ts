/** What the log tells of a fault of the store. */
import { expect, test } from 'vitest';
import {
  BrokenDocumentError,
  KvError,
  NoDataError,
  StoreError,
  UnknownVersionError,
} from '../../src/store/faults.ts';
import { hasHash } from '../../src/store/isolate/hash-check.ts';
import { HASH_DIGITS } from '../../src/store/keys.ts';

const origin = { key: 'd/0123', document: 'season/ucl-2025-26' };

test('it goes by its kind, with the key in KV and the document that was asked for', () => {
  const kinds = [StoreError, KvError, NoDataError, UnknownVersionError, BrokenDocumentError];
  const faults = kinds.map((Kind) => new Kind('it cannot be read', origin));
  expect(faults.map(({ name }) => name)).toEqual([
    ...['StoreError', 'KvError', 'NoDataError', 'UnknownVersionError', 'BrokenDocumentError'],
  ]);
  for (const fault of faults) expect(fault).toMatchObject({ ...origin, message: 'it cannot be read' });
});

test('it has a cause where there is one, and says nothing of one where there is none', () => {
  const cause = new TypeError('the network is down');
  expect(new KvError('it cannot be read', { ...origin, cause }).cause).toBe(cause);
  expect('cause' in new KvError('it cannot be read', origin)).toBe(false);
});

test('a document is held to its hash whatever its length', async () => {
  const hashOf = async (text: string): Promise<string> => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, HASH_DIGITS);
  };
  for (const text of [
    '',
    'a',
    'Bodø/Glimt',
    'a'.repeat(2_000_000),
    'a'.repeat(2_000_001),
    'ø'.repeat(1_500_000),
  ]) {
    expect(await hasHash(text, await hashOf(text)), `${text.length}`).toBe(true);
    expect(await hasHash(`${text} `, await hashOf(text)), `${text.length}`).toBe(false);
  }
});
