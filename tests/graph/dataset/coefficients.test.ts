/** Why the coefficient of an association cannot be told: its rules, or a competition that the graph lacks. */
import { expect, test } from 'vitest';
import { coefficientOf } from '../../../src/graph/associations/association-coefficient.ts';
import { viewOn } from '../../support/view.ts';

const reasonIn = async (label: string): Promise<string> => {
  const told = await coefficientOf(await viewOn(null), 'italy', label);
  return told.value === null ? told.reason : '';
};

test('before 2009-10 the rules are not recorded', async () => {
  expect(await reasonIn('2008-09')).toBe('The rules of seasons before 2009-10 are not recorded');
  expect(await reasonIn('2009-10')).not.toContain('rules');
});

test.each(['2009-10', '2020-21'])(
  'in %s nobody misses a Conference League, which was not played yet',
  async (label) => {
    expect(await reasonIn(label)).not.toContain('Conference League');
  },
);

test('from 2021-22 on a Conference League that is not whole is a reason', async () => {
  expect((await reasonIn('2021-22')).split('; ')).toContain('Conference League not held whole');
  expect(await reasonIn('2025-26')).toContain('Champions League held without its qualifying rounds');
});
