/** A proof that finds nothing proves nothing: each leak that is seeded must be found. */
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';
import { LEAKS, seeded } from './leaks.ts';
import { proofOf, proveDay } from './prove-day.ts';

const facts = loadFacts(DATA_DIR);

test.each(LEAKS)('a %s that is known too early is found', async (kind) => {
  const leak = seeded(facts, kind);
  const proof = proofOf(facts, leak.facts);
  const found = [];
  for (const day of leak.days) {
    const { findings } = await proveDay(proof, day, { seed: 1, questions: 40 });
    found.push(...findings);
  }
  expect(found.length).toBeGreaterThan(0);
});
