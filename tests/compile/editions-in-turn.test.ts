/** Days of editions that cannot be: from which they were known, and on which their hosts were chosen. */
import { expect, test } from 'vitest';
import { editionsInTurn } from '../../src/compile/checks/editions-in-turn.ts';
import { hostsInTurn } from '../../src/compile/checks/hosts-in-turn.ts';
import type { Rule } from '../../src/compile/checks/rule.ts';
import type { SeasonFact } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';

const facts = loadFacts(DATA_DIR);

/** What the rule says of the tables with one season changed. */
function said(rule: Rule, id: string, change: (season: SeasonFact) => Partial<SeasonFact>): string[] {
  const found: string[] = [];
  const seasons = facts.seasons.map((row) =>
    row.value.id === id ? { ...row, value: { ...row.value, ...change(row.value) } } : row,
  );
  rule.check({ ...facts, seasons }, (_place, message) => found.push(message));
  return found;
}

test('an edition is not known before the one before it', () => {
  expect(said(editionsInTurn, 'euro-2020', () => ({ knownFrom: '2019-02-19' }))).toEqual([
    'euro-2024 is known from 2018-09-27, before euro-2020 on 2019-02-19',
  ]);
  expect(said(editionsInTurn, 'euro-2020', () => ({}))).toEqual([]);
});

test('those who hosted were chosen after all who had been chosen before them', () => {
  const chosen = (hostsFrom: string) =>
    said(hostsInTurn, 'africa-cup-of-nations-2019', () => ({ hostsFrom }));
  expect(chosen('2018-11-30')).toEqual([
    'hosts of africa-cup-of-nations-2019 were chosen on 2018-11-30, and others before',
  ]);
  expect(chosen('2019-01-08')).toEqual([]);
});

test('hosts are not chosen before the edition that they host is known', () => {
  const known = (knownFrom: string) => said(hostsInTurn, 'asian-cup-2023', () => ({ knownFrom }));
  expect(known('2019-06-05')).toEqual([
    'hosts of asian-cup-2023 were chosen on 2019-06-04, and it is known from 2019-06-05',
  ]);
  expect(known('2019-06-04')).toEqual([]);
});
