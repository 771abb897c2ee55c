/** What many ask for is done once a request. */
import { expect, test } from 'vitest';
import { COST } from '../../src/graph/effort/work.ts';
import { billOf } from '../support/price.ts';

const MATCHES = 100;
/** Of each of which the stage has 380 matches. */
const workFor = async (field: string): Promise<number> =>
  (await billOf(`{ matches(season: "serie-a-2024-25", first: ${MATCHES}) { nodes { stage { ${field} } } } }`))
    .work;

test('a hundred matches ask for the played ones of their stage, which is looked through once', async () => {
  const without = await workFor('code');
  const first = await workFor('matches(first: 0, filter: { played: true }) { totalCount }');
  const again = await workFor(
    'matches(first: 0, filter: { played: true }) { totalCount } x: matches(first: 0, filter: { played: false }) { totalCount }',
  );
  const scan = 380 * COST.matchSeen;
  expect(first - without).toBeGreaterThan(scan);
  expect(first - without).toBeLessThan(scan + MATCHES * 5);
  expect(again - first).toBeGreaterThan(scan);
});
