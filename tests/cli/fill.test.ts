/** What `npm start` does with the documents of the last run. */
import { expect, test, vi } from 'vitest';
import { fill } from '../../src/local/data.ts';
import { documentKey } from '../../src/store/keys.ts';
import { MemoryKv } from '../support/memory-kv.ts';
import { factsWith } from '../support/versions.ts';

test('documents that were damaged on the disk are told and written again, also where the facts are the same', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const kv = new MemoryKv();
  const compiled = factsWith();
  await fill(kv, compiled);
  const [whole, ...others] = [...compiled.documents.keys()].map(documentKey);
  for (const key of others) kv.values.set(key, (kv.values.get(key) ?? '').slice(0, -1));
  await fill(kv, compiled);
  for (const [hash, text] of compiled.documents) expect(kv.values.get(documentKey(hash))).toBe(text);
  expect(whole).toBeDefined();
  expect(printed.mock.calls.flat()).toContain(
    `${others.length} of them were lost or damaged in .graph, and are now repaired.`,
  );
});
