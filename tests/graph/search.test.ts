/** What holds of the search whatever is typed. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { MAX_FOUND, searchGraph } from '../../src/graph/search/search.ts';
import { readLabel } from '../../src/graph/search/season-label.ts';
import { slipsBetween, spellings } from '../../src/graph/search/words.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { ALL_KINDS, idsFound } from '../support/searched.ts';
import { viewOn } from '../support/view.ts';

let view: GraphView;
beforeAll(async () => {
  view = await viewOn(null);
});

const found = (text: string): Promise<readonly string[]> => idsFound(view, text);

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({
    unit: fc.constantFrom('a', 'e', ' ', '2', '0', '-', '/', 'ü', '\u0301', '\u202e', 'ß'),
    maxLength: 100,
  }),
  fc
    .array(fc.constantFrom('inter', 'fc', 'real', 'cup', '2026', 'de', 'mun', 'x'), { maxLength: 20 })
    .map((words) => words.join(' ')),
);

test('whatever is typed, each thing is found once, the best first, and no more than a hundred', async () => {
  await fc.assert(
    fc.asyncProperty(strange, async (text) => {
      const hits = await searchGraph(view, text, ALL_KINDS);
      const scores = hits.map(({ score }) => score);
      expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
      expect(hits.length).toBeLessThanOrEqual(MAX_FOUND);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Every way to leave out one letter, or to take two in turn, behind the first. */
const slipsOf = (name: string): string[] =>
  Array.from(name.slice(1), (_, at) => at + 1).flatMap((at) => [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2),
  ]);

test('95 of 100 misspellings by one letter find the right one of the 36 clubs first', async () => {
  const entrants = (await view.season('ucl-2025-26'))?.teams ?? [];
  const typed = [...entrants].flatMap((id) => {
    const name = view.teamEntity(id)?.record.name ?? '';
    return slipsOf(name).map((slip) => ({ id, slip }));
  });
  const right = await Promise.all(typed.map(async ({ id, slip }) => (await found(slip))[0] === id));
  expect(typed.length).toBeGreaterThan(600);
  expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.95);
});

test('two letters in turn are one slip, and so is a letter too many', () => {
  expect(slipsBetween('juvnetus', 'juventus')).toBe(1);
  expect(slipsBetween('juvventus', 'juventus')).toBe(1);
  expect(slipsBetween('ventus', 'juventus')).toBe(2);
});

test('ue is read as ü, and as it stands', () => {
  expect(spellings('muenchen')).toEqual(['muenchen', 'munchen']);
  expect(spellings('aalborg')).toEqual(['aalborg', 'alborg']);
  expect(spellings('inter')).toEqual(['inter']);
});

test('seasons are read as people write them', () => {
  const labels = ['1998-99', '1999-00', '2005-06', '2006-07', '2006', '2026'];
  const best = (text: string): readonly string[] => {
    const label = readLabel(text.split(' '));
    return labels.filter(
      (one) => (label?.fits(one) ?? 0) === Math.max(...labels.map((other) => label?.fits(other) ?? 1)),
    );
  };
  expect(best('2005 06')).toEqual(['2005-06']);
  expect(best('2005 2006')).toEqual(['2005-06']);
  expect(best('05 06')).toEqual(['2005-06']);
  expect(best('1999 2000')).toEqual(['1999-00']);
  expect(best('99 00')).toEqual(['1999-00']);
  expect(best('2006')).toEqual(['2006']);
  expect(best('06')).toEqual(['2006']);
  expect(best('1999')).toEqual(['1998-99']);
  expect(readLabel(['schalke'])).toBeNull();
});
