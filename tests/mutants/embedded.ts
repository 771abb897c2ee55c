/** No test: compiles and publishes the embedded facts, as the first test of a process does for those after it. */
import { expect, test } from 'vitest';
import { embeddedKv } from '../support/graph.ts';

test('the embedded facts are published', async () => {
  expect((await embeddedKv()).values.size).toBeGreaterThan(0);
});
