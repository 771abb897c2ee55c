/** Rulings of which no source tells the day are listed, so that nobody takes the day for a known one. */
import { expect, test } from 'vitest';
import { assumedDays } from '../../../src/compile/days/assumed.ts';
import type { Facts, MatchFact } from '../../../src/compile/facts.ts';
import { loadFacts } from '../../../src/compile/load/load.ts';
import { DATA_DIR } from '../../support/graph.ts';

const facts = loadFacts(DATA_DIR);

const ID = '2016-09-06-chile-bolivia';

/** The lines on one match, which is written as a table might tell it. */
const linesOn = (write: (match: MatchFact) => MatchFact): readonly string[] => {
  const matches = facts.matches
    .filter(({ value }) => value.id === ID)
    .map((row) => ({ ...row, value: write(row.value) }));
  return assumedDays({ ...facts, matches, outcomes: [] } satisfies Facts);
};

test('of a match whose ruling has a day nothing is assumed', () => {
  expect(linesOn((match) => match)).toEqual([]);
});

test('an awarded match of an import, which tells no day of a ruling, counts from its own', () => {
  expect(linesOn(({ officialFrom: _from, officialBasis: _basis, ...match }) => match)).toEqual([
    `assumed ruling on ${ID}: 2016-09-06`,
  ]);
});

test('a day by the rule is assumed', () => {
  expect(linesOn((match) => ({ ...match, officialFrom: '2016-09-07', officialBasis: 'RULE' }))).toEqual([
    `assumed ruling on ${ID}: 2016-09-07`,
  ]);
});

test('those of the embedded facts are matches and outcomes, and no match without a ruling', () => {
  const lines = assumedDays(facts);
  expect(lines).toContain('assumed ruling on 1933-10-29-switzerland-romania: 1933-10-29');
  expect(lines.filter((line) => /assumed (BANNED|WITHDREW)/.test(line)).length).toBeGreaterThan(50);
  expect(lines.join('\n')).not.toContain('undefined');
});
