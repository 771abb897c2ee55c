/** Which test files are asked about a mutant, and in which order. */
import { expect, test } from 'vitest';
import type { KeptNote } from './notes.ts';
import { Reach } from './reach.ts';

const SCORE = 'src/football/score.ts';
const note = (name: string, more: Partial<KeptNote> = {}): KeptNote => ({
  ...{ test: `/project/tests/${name}.test.ts`, loading: [], running: [], cost: 10, print: '' },
  ...{ modules: [`/project/${SCORE}`], hashes: { [`/project/${SCORE}`]: 'as it is' } },
  ...more,
});
const reachOf = (notes: readonly KeptNote[]): Reach =>
  new Reach({ notes, probe: '/project/tests/probe.test.ts', hashNow: () => 'as it is' });
const asked = (notes: readonly KeptNote[], patience = 1000): readonly string[] =>
  reachOf([note('probe'), ...notes])
    .testsFor(`${SCORE}#3`, ['football'], patience)
    .map((path) => path.slice('/project/tests/'.length, -'.test.ts'.length));

const running = [`${SCORE}#3`];

test('tests that come by a mutant are asked: those about its folder first, then the cheapest', () => {
  const notes = [
    note('edge/dear', { running, cost: 30 }),
    note('edge/cheap', { running }),
    note('football/tie', { running, cost: 40 }),
    note('football/table', { running: [`${SCORE}#4`] }),
  ];
  expect(asked(notes)).toEqual(['football/tie', 'edge/cheap', 'edge/dear']);
});

test('no more tests are asked than patience permits', () => {
  const notes = [note('football/tie', { running, cost: 40 }), note('edge/dear', { running, cost: 30 })];
  expect(asked(notes, 60)).toEqual(['football/tie']);
});

test('of a file that has changed since, whoever came by any of its mutants is asked', () => {
  const hashes = { [`/project/${SCORE}`]: 'as it was' };
  expect(asked([note('football/table', { running: [`${SCORE}#4`], hashes })])).toEqual(['football/table']);
});

test('what happens as a module is loaded is noted once, and may be noticed by all that import the module', () => {
  const notes = [
    note('edge/first', { loading: running }),
    note('edge/later'),
    note('edge/none', { modules: [] }),
  ];
  expect(asked(notes)).toEqual(['edge/first', 'edge/later']);
});

test('published facts may differ by a mutant that compiling them comes by', () => {
  const probe = { test: '/project/tests/probe.test.ts' };
  expect(reachOf([note('probe', { ...probe, running })]).isInFacts(`${SCORE}#3`)).toBe(true);
  expect(reachOf([note('probe', probe)]).isInFacts(`${SCORE}#3`)).toBe(false);
});
