/** Which outcomes of groups have no day, since matches of the group are not held. */
import { expect, test } from 'vitest';
import { undatedOutcomes } from '../../src/compile/days/undated.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';

test('the outcomes that a group decided on an unknown day are listed by edition', () => {
  const lines = undatedOutcomes(loadFacts(DATA_DIR));
  const editions = Map.groupBy(lines, (line) => line.slice(line.lastIndexOf(' ') + 1));
  expect([...editions].map(([edition, teams]) => `${edition} ${teams.length}`)).toMatchInlineSnapshot(`
    [
      "africa-cup-of-nations-1968 3",
      "africa-cup-of-nations-1992 12",
      "africa-cup-of-nations-1998 7",
      "africa-cup-of-nations-2000 4",
      "africa-cup-of-nations-2008 7",
      "asian-cup-2027 3",
      "asian-cup-1960 7",
      "asian-cup-1968 8",
      "asian-cup-1976 2",
      "asian-cup-1980 8",
      "asian-cup-1992 6",
      "asian-cup-1996 4",
      "asian-cup-2000 4",
      "asian-cup-2004 14",
      "asian-cup-2007 8",
      "asian-cup-2019 4",
    ]
  `);
  expect(lines).toContain('undated QUALIFIED of national-team:israel in asian-cup-1960');
});
