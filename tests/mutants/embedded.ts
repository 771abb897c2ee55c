/** No test: compiles and publishes the embedded facts, as the first test of a process does for those after it. */
import { writeFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { embeddedKv } from '../support/graph.ts';

test('the embedded facts are published', async () => {
  const { values } = await embeddedKv();
  expect(values.size).toBeGreaterThan(0);
  const mutation = inject('mutation');
  if ('store' in mutation && mutation.store !== undefined)
    writeFileSync(mutation.store, JSON.stringify([...values]));
});
