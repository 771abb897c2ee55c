/** Relations read back are those that were written, number by number. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINK_KINDS, type RelationsDocument } from '../../src/store/relations.ts';
import { type NumberSpan, readRelations, writeRelations } from '../../src/store/relations-text.ts';

const numbers = fc.array(fc.integer({ min: -1, max: 2 ** 24 - 2 }), { maxLength: 20 });
const links = fc.record(Object.fromEntries(LINK_KINDS.map((kind) => [kind, numbers])));
const document = fc.record({
  entities: fc.array(fc.string({ unit: 'binary' })),
  meetings: numbers,
  rulings: numbers,
  links,
  ties: fc.array(fc.string()),
}) as unknown as fc.Arbitrary<RelationsDocument>;

test('whatever was written is read', () => {
  fc.assert(
    fc.property(document, (written) => {
      const { numbers: all, meetings, links: spans, ...rest } = readRelations(writeRelations(written));
      const of = ([start, end]: NumberSpan): number[] => [...all.subarray(start, end)];
      const read = Object.fromEntries(LINK_KINDS.map((kind) => [kind, of(spans[kind])]));
      expect({ ...rest, meetings: of(meetings), links: read }).toEqual(written);
    }),
  );
});

test('a document that was cut off is told from a short one', () => {
  const none = Object.fromEntries(
    LINK_KINDS.map((kind) => [kind, []]),
  ) as unknown as RelationsDocument['links'];
  const text = writeRelations({ entities: [], meetings: [0, 1, 1, 5], rulings: [], links: none, ties: [] });
  expect(() => readRelations(text.slice(0, -8))).toThrow('2 numbers, and 4 were announced');
});
