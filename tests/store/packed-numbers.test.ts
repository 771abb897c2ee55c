/** Whole numbers as a few letters each, and texts that stand one behind the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestDigits, PackedNumbers, packed } from '../../src/store/packed-numbers.ts';
import { indexIn, lowerBound, offsetsOf, TextList } from '../../src/store/text-list.ts';

const MOST = 2 ** 24 - 2;

test('numbers from -1 on are read as they were written', () => {
  expect(packed([-1, 0, 62, 63, 64])).toBe('00001000o000' + '0100' + '1100');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: MOST })), (written) => {
      const numbers = new PackedNumbers(packed(written));
      expect(numbers.length).toBe(written.length);
      expect(numbers.slice(0, written.length)).toEqual(written);
    }),
  );
  const bounds = new PackedNumbers(packed([-1, MOST]));
  expect([bounds.at(0), bounds.at(1), bounds.at(2)]).toEqual([-1, MOST, -1]);
});

test('small numbers are read as well when each has fewer letters', () => {
  const mosts = [62, 4_094, 262_142, MOST];
  expect(mosts.map((most) => fewestDigits([0, most]))).toEqual([1, 2, 3, 4]);
  expect(mosts.slice(0, 3).map((most) => fewestDigits([most + 1]))).toEqual([2, 3, 4]);
  fc.assert(
    fc.property(
      fc.constantFrom(...mosts),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      (most, parts) => {
        const written = parts.map((part) => Math.floor(part * (most + 1)) - 1);
        const digits = fewestDigits(written);
        const text = packed(written, digits);
        const numbers = new PackedNumbers(text, digits);
        expect([text.length, numbers.length]).toEqual([written.length * digits, written.length]);
        expect(numbers.slice(0, written.length + 1)).toEqual([...written, -1]);
      },
    ),
  );
});

test.each([-2, MOST + 1])('%d is not written', (number) => {
  expect(() => packed([number])).toThrow(new RangeError(`${number} is not within -1 and ${MOST}`));
});

test('a part of the numbers is read by its first place and the one behind its last', () => {
  const numbers = new PackedNumbers(packed([5, 6, 7, 8]));
  expect([numbers.slice(1, 3), numbers.slice(2, 2), numbers.slice(3, 5)]).toEqual([[6, 7], [], [8, -1]]);
});

const listOf = (texts: readonly string[], ahead = '') =>
  new TextList({
    numbers: new PackedNumbers(packed([9, ...offsetsOf(texts.map(({ length }) => length))])),
    ...{ from: 1, size: texts.length, text: `${ahead}${texts.join('')}`, base: ahead.length },
  });

test('a text is found by its place, and in an ordered list by itself', () => {
  const texts = ['', 'ajax', 'inter', 'milan', 'psv'];
  const list = listOf(texts, 'head ');
  expect([list.size, list.all()]).toEqual([5, texts]);
  expect([list.at(-1), list.at(5)]).toEqual(['', '']);
  for (const [place, text] of texts.entries()) expect(list.find(text)).toBe(place);
  for (const stranger of ['a', 'inte', 'internazionale', 'z']) expect(list.find(stranger)).toBeUndefined();
  expect(listOf([]).find('')).toBeUndefined();
});

test('the first place that is not ahead is found by halving', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, wanted) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const isAhead = (place: number) => (sorted[place] ?? 0) < wanted;
      const first = sorted.findIndex((number) => number >= wanted);
      expect(lowerBound(sorted.length, isAhead)).toBe(first < 0 ? sorted.length : first);
      expect(indexIn(sorted.length, `${wanted}`.padStart(2), (place) => `${sorted[place]}`.padStart(2))).toBe(
        sorted.includes(wanted) ? first : undefined,
      );
    }),
  );
});

test('looking for one of a thousand reads ten', () => {
  let reads = 0;
  lowerBound(1_000, (place) => {
    reads += 1;
    return place < 700;
  });
  expect(reads).toBeLessThanOrEqual(10);
});

test('each text begins where the one before ends', () => {
  expect(offsetsOf([3, 0, 2])).toEqual([0, 3, 3, 5]);
  expect(offsetsOf([3, 0, 2], 10)).toEqual([10, 13, 13, 15]);
  expect(offsetsOf([])).toEqual([0]);
});
