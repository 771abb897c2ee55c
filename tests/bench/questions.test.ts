import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { QUESTIONS, round, unheard } from '../../bench/harness/questions.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { manyWorlds } from '../../src/simulate/worlds.ts';

test('a round asks every question, those of the night four times', () => {
  const times = new Map<string, number>();
  for (const { name } of round()) times.set(name, (times.get(name) ?? 0) + 1);
  expect(times).toEqual(new Map(QUESTIONS.map(({ name, weight }) => [name, weight])));
  expect([times.get('night'), times.get('search')]).toEqual([4, 1]);
});

test('every question can be asked in words nobody has heard', () => {
  for (const { document } of QUESTIONS) {
    const asked = [document, unheard(document, 1), unheard(document, 2)];
    for (const one of asked) parse(one);
    expect(new Set(asked).size).toBe(3);
  }
});

test('ten times the football has ten times the matches, each with an id of its own', () => {
  const facts = loadFacts('data');
  const { matches } = manyWorlds(facts, 10);
  expect(matches.length).toBe(10 * facts.matches.length);
  expect(new Set(matches.map(({ value: { id } }) => id)).size).toBe(matches.length);
});
