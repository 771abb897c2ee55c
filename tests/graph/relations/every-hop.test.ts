/** Each hop of fifty random paths is true in the tables. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInverse } from '../../../src/graph/relations/arcs.ts';
import { sentenceOf } from '../../../src/graph/relations/sentence.ts';
import { toldByFacts } from '../../support/told-by-facts.ts';
import { viewOn } from '../../support/view.ts';
import { search } from './search-paths.ts';

/** Hops that no table confirms, and paths that do not hang together. */
async function untrue(
  asOf: string | null,
  from: string,
  to: string,
  throughHubs: boolean,
): Promise<string[]> {
  const { view, found } = await search(asOf, from, to, { throughHubs });
  const wrong: string[] = [];
  for (const hops of found.paths) {
    const chain = [from, ...hops.map((hop) => hop.object)];
    if (chain.at(-1) !== to || hops.length !== found.length || new Set(chain).size !== chain.length)
      wrong.push(chain.join(' – '));
    for (const [at, hop] of hops.entries()) {
      const [subject, object] = isInverse(hop.arc) ? [hop.object, hop.subject] : [hop.subject, hop.object];
      const kind = hop.word.forward.kind;
      const isTrue = await toldByFacts(kind, { subject, object, day: view.day }, view);
      if (!isTrue || hop.subject !== chain[at]) wrong.push(sentenceOf(view, hop));
    }
  }
  return wrong;
}

const ids = (await (await viewOn(null)).relations()).document.entities.all();
const pairs = fc.sample(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean()).filter(([a, b]) => a !== b),
  { numRuns: 50, seed: 24 },
);

describe('each hop of a path between two entities, whichever, is true in the tables', () => {
  for (const [from, to, throughHubs] of pairs) {
    for (const asOf of [null, '2012-07-01'])
      test(`${from} – ${to}${throughHubs ? ' through hubs' : ''}, ${asOf ?? 'today'}`, async () => {
        expect(await untrue(asOf, from, to, throughHubs)).toEqual([]);
      });
  }
});

test('the pairs are a fair sample: most are connected, in different lengths', async () => {
  const lengths = await Promise.all(
    pairs.map(
      async ([from, to, throughHubs]) => (await search(null, from, to, { throughHubs })).found.length ?? 0,
    ),
  );
  expect(lengths.filter((length) => length > 1).length).toBeGreaterThan(35);
  expect(new Set(lengths).size).toBeGreaterThan(3);
});
