/** Every season of the tables is found by its label. */
import { expect, test } from 'vitest';
import { loadFacts } from '../../../src/compile/load/load.ts';
import { ask, DATA_DIR } from '../../support/graph.ts';

test('every season that is held is found by the label that it is told by', async () => {
  const seasons = loadFacts(DATA_DIR).seasons.map(({ value }) => value);
  const lost: string[] = [];
  for (const { id, competition, label } of seasons) {
    const { data } = await ask(`{ season(competition: "${competition}", label: "${label}") { id } }`);
    const found = (data as { season: { id: string } | null }).season?.id;
    if (found !== `season:${id}`) lost.push(`${id}: ${found}`);
  }
  expect(lost).toEqual([]);
});
