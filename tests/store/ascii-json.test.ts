import { expect, test } from 'vitest';
import { asciiJson } from '../../src/store/ascii-json.ts';
import { embedded } from '../support/graph.ts';

test('JSON with every letter in one byte says the same', () => {
  const names = { club: 'Bodø/Glimt', ground: 'Stadio «Città», 𝄞', line: 'a\nb\u2028c' };
  expect(asciiJson(names)).toMatch(/^[ -~]+$/);
  expect(JSON.parse(asciiJson(names))).toEqual(names);
});

test('no document has a letter of two bytes: one would double the memory of all of it', () => {
  const { documents } = embedded();
  expect(documents.size).toBeGreaterThan(400);
  expect([...documents.values()].filter((text) => /[^\0-\x7f]/.test(text))).toEqual([]);
});
