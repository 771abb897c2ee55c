/** Of mutation testing itself: what is drawn, what is changed, and whether the list of mutants left out is true. */
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { FOLDERS, sourcesOf } from './folders.ts';
import { MOST_LISTED, readListed, withoutMutant } from './listed.ts';
import { changed, identityOf, mutate } from './mutant.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCORE = 'src/football/score.ts';

test('a seed draws the same sample each time, another seed another, and nothing twice', () => {
  const choices = Array.from({ length: 100 }, (_, at) => at);
  const sample = draw(choices, 30, 'Monday');
  expect(draw(choices, 30, 'Monday')).toEqual(sample);
  expect(draw(choices, 30, 'Tuesday')).not.toEqual(sample);
  expect(new Set(sample).size).toBe(30);
  expect(draw(choices, 200, 'Monday').toSorted((a, b) => a - b)).toEqual(choices);
});

test('a mutant is a file with one change', async () => {
  const { mutants } = await mutate(ROOT, SCORE);
  const mutant = mutants.find(({ becomes }) => becomes.includes('goals.home !== goals.away'));
  expect(mutant).toMatchObject({
    operator: 'EqualityOperator',
    was: 'return goals.home === goals.away;',
    becomes: 'return goals.home !== goals.away;',
  });
  expect(mutant && changed(ROOT, mutant)).toContain('return goals.home !== goals.away;');
});

test('a mutant is the same one when its file is moved', () => {
  const mutant = { file: SCORE, was: 'a', becomes: 'b' };
  expect(identityOf({ ...mutant, file: 'src/football/scores/score.ts' })).toBe(identityOf(mutant));
  expect(identityOf({ ...mutant, becomes: 'c' })).not.toBe(identityOf(mutant));
});

test('the words of an exception without a code are not changed', async () => {
  const { mutants } = await mutate(ROOT, 'src/football/table-row.ts');
  expect(mutants.filter(({ becomes }) => becomes.includes('throw new Error("")'))).toEqual([]);
});

test('the empty text that the compiler asks for behind an index is not changed, and whether it is used is', async () => {
  const { mutants } = await mutate(ROOT, 'src/store/text-list.ts');
  const others = await mutate(ROOT, 'src/edge/http/routes.ts');
  const defaults = [...mutants, ...others.mutants].filter(({ was }) => was.includes("?? ''"));
  expect(defaults.map(({ becomes }) => becomes)).toContain("const want = wanted[index] && '';");
  expect(defaults.filter(({ becomes }) => becomes.includes('?? "'))).toEqual([]);
});

test('each mutant on the list is there, with the reason why it cannot matter', async () => {
  const listed = readListed();
  expect(listed.length).toBeLessThanOrEqual(MOST_LISTED);
  expect(listed.filter(({ why }) => why.length < 20)).toEqual([]);
  const named = new Set(listed.map(({ file }) => file));
  const files = Object.keys(FOLDERS)
    .flatMap((folder) => sourcesOf(ROOT, folder))
    .filter((file) => named.has(basename(file)));
  const mutated = await Promise.all(files.map((file) => mutate(ROOT, file)));
  expect(
    withoutMutant(
      listed,
      mutated.flatMap(({ mutants }) => mutants),
    ),
  ).toEqual([]);
});

test('a mutant on the list whose code is another now is told', () => {
  const gone = { file: 'score.ts', was: 'return 1;', becomes: 'return 2;', why: 'nobody asks' };
  expect(withoutMutant([gone], [])).toEqual([gone]);
});
