/** Words that tell of a later day than their own are a fault of the tables. */
import { expect, test } from 'vitest';
import { textsTold } from '../../src/compile/checks/texts-told.ts';
import type { Facts } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';

const facts = loadFacts(DATA_DIR);

function faultsIn(changed: Facts): string[] {
  const found: string[] = [];
  textsTold.check(changed, (_place, message) => found.push(message));
  return found;
}

test('the tables have none', () => {
  expect(faultsIn(facts)).toEqual([]);
});

test('a reason of a ruling that names what came after it', () => {
  const deductions = facts.deductions.map((fact) =>
    fact.value.from === '2018-09-13'
      ? { ...fact, value: { ...fact.value, reason: 'fictitious gains, proved in December 2021' } }
      : fact,
  );
  expect(faultsIn({ ...facts, deductions })).toEqual([
    'what is told from 2018-09-13 speaks of 2021-12-31: fictitious gains, proved in December 2021',
  ]);
});

test('a note that the table has told before what it names', () => {
  const [first, ...others] = facts.matches.filter(({ value }) => value.note?.includes('December 2017'));
  expect(others.length).toBeGreaterThan(0);
  const matches = facts.matches.map((fact) =>
    fact === first ? { ...fact, value: { ...fact.value, toldFrom: '2016-01-01' } } : fact,
  );
  expect(faultsIn({ ...facts, matches })).toEqual([
    expect.stringContaining('what is told from 2016-01-01 speaks of 2017-12-31'),
  ]);
});
