import { expect, test } from 'vitest';
import { AdmissionCache } from '../../src/edge/answers/admission-cache.ts';

const keptOf = (memory: AdmissionCache<string>, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => memory.get(key) !== undefined);

test('while there is room, what is heard of once is kept', () => {
  const memory = new AdmissionCache<string>(3);
  for (const key of ['a', 'b', 'c']) memory.set(key, key, 1);
  expect(keptOf(memory, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
});

test('when it is full, a stream of what comes once pushes nothing out', () => {
  const memory = new AdmissionCache<string>(3);
  for (const key of ['a', 'b', 'c']) memory.set(key, key, 1);
  for (let at = 0; at < 1000; at++) memory.set(`once ${at}`, 'once', 1);
  expect(keptOf(memory, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
});

test('when it is full, what is heard of a second time takes the place of what was used longest ago', () => {
  const memory = new AdmissionCache<string>(3);
  for (const key of ['a', 'b', 'c', 'd']) memory.set(key, key, 1);
  memory.get('a');
  expect(memory.get('d')).toBeUndefined();
  memory.set('d', 'd', 1);
  expect(keptOf(memory, ['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd']);
});

test('what is larger than the memory is not kept, however often it comes', () => {
  const memory = new AdmissionCache<string>(3);
  memory.set('a', 'a', 1);
  for (let times = 0; times < 3; times++) memory.set('large', 'large', 4);
  expect(keptOf(memory, ['a', 'large'])).toEqual(['a']);
});
