/** Relations read back are those that were written, number by number, and each link is found from both its ends. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_KIND, LINK_KINDS, type RelationsDocument } from '../../src/documents/relations.ts';
import { linkColumns } from '../../src/store/relation-links.ts';
import { readRelations, writeRelations } from '../../src/store/relations-text.ts';
import { NO_LINKS } from '../support/no-links.ts';

const SIZE = 6;
const MOST = 2 ** 24 - 2;
const entity = fc.nat(SIZE - 1);
const number = fc.integer({ min: -1, max: MOST });
const instance = fc.array(number, { minLength: 5, maxLength: 5 });
const numbersOf = (instances: fc.Arbitrary<number[]>): fc.Arbitrary<number[]> => {
  const link = fc.tuple(entity, entity, fc.array(instances, { minLength: 1, maxLength: 3 }));
  return fc
    .array(link, { maxLength: 4 })
    .map((all) =>
      all.flatMap(([subject, object, times]) => [subject, object, times.length, ...times.flat()]),
    );
};
// A day times four, and how it ended: drawn, or one of the two won.
const meeting = fc.tuple(fc.nat(50_000), fc.nat(2)).map(([day, result]) => [day * 4 + result]);
const document = fc.record({
  entities: fc.array(fc.string({ unit: 'binary' }), { minLength: SIZE, maxLength: SIZE }),
  meetings: numbersOf(meeting),
  rulings: fc.constant([]),
  links: fc.record(Object.fromEntries(LINK_KINDS.map((kind) => [kind, numbersOf(instance)]))),
  texts: fc.array(fc.string()),
}) as unknown as fc.Arbitrary<RelationsDocument>;

const range = (from: number, behind: number): number[] =>
  Array.from({ length: behind - from }, (_, at) => from + at);

test('whatever was written is read', () => {
  fc.assert(
    fc.property(document, (written) => {
      const { entities, texts, rulings, numbers, columns } = readRelations(writeRelations(written));
      const lists = range(0, columns.heads).map((place) => numbers.at(place));
      expect([entities.all(), texts.all(), rulings]).toEqual([
        written.entities,
        written.texts,
        written.rulings,
      ]);
      expect(lists).toEqual([written.meetings, ...LINK_KINDS.map((kind) => written.links[kind])].flat());
    }),
  );
});

/** `subject object kind` of every link, as the lists have them. */
function plainLinks({ meetings, links }: RelationsDocument): string[] {
  const found: string[] = [];
  for (let at = 0; at < meetings.length; at += 3 + (meetings[at + 2] ?? 0)) {
    const [first, second, count = 0] = meetings.slice(at, at + 3);
    const results = meetings.slice(at + 3, at + 3 + count).map((one) => one % 4);
    found.push(`${first} ${second} 0`);
    if (results.includes(1)) found.push(`${first} ${second} 1`);
    if (results.includes(2)) found.push(`${second} ${first} 2`);
  }
  for (const [kind, name] of LINK_KINDS.entries()) {
    const list = links[name];
    for (let at = 0; at < list.length; at += 3 + 5 * (list[at + 2] ?? 0))
      found.push(`${list[at]} ${list[at + 1]} ${FIRST_KIND + kind}`);
  }
  return found;
}

test('an entity has the arcs of its links, by where they lead', () => {
  fc.assert(
    fc.property(document, (written) => {
      const { numbers, columns } = readRelations(writeRelations(written));
      const links = plainLinks(written);
      const arcsOf = (one: number): number[] =>
        range(numbers.at(columns.starts + one), numbers.at(columns.starts + one + 1)).map((at) =>
          numbers.at(columns.arcs + at),
        );
      const ends = (arc: number): number[] => {
        const [subject = 0, object = 0] = (links[arc >> 1] ?? '').split(' ').map(Number);
        return arc % 2 === 0 ? [subject, object] : [object, subject];
      };
      for (const one of range(0, SIZE)) {
        const expected = range(0, links.length * 2).filter((arc) => ends(arc)[0] === one);
        expect(arcsOf(one)).toEqual(expected.sort((a, b) => (ends(a)[1] ?? 0) - (ends(b)[1] ?? 0) || a - b));
      }
      const kinds = links.map((_, link) => numbers.at(columns.kinds + link));
      expect(kinds).toEqual(links.map((link) => Number(link.split(' ')[2])));
    }),
  );
});

test('a meeting that a ruling turned round is a win of both, of each on its days', () => {
  const none = NO_LINKS;
  const [day, turned] = [4, 3];
  const { kinds, heads } = linkColumns({
    entities: ['club:a', 'club:b', 'club:c', 'club:d'],
    // Of a against b, c and d: the first two were ruled upon, the third was drawn.
    meetings: [0, 1, 1, day + turned, 0, 2, 1, day + turned, 0, 3, 1, day],
    // The first was won by a and then by b; the second was drawn, and then won by c.
    rulings: [3, 1, 2, 30, 7, 0, 2, 30],
    links: none,
    texts: [],
  });
  expect(kinds.map((kind, at) => `${heads[at]}: ${kind}`)).toEqual([
    ...['0: 0', '0: 1', '0: 2'],
    ...['4: 0', '4: 2'],
    '8: 0',
  ]);
});

test('a document that was cut off is told from a short one', () => {
  const none = NO_LINKS;
  const text = writeRelations({
    entities: ['club:a', 'club:b'],
    meetings: [0, 1, 1, 5],
    rulings: [],
    links: none,
    texts: [],
  });
  expect(() => readRelations(text.slice(0, -8))).toThrow(
    `${text.length - 8} characters, and ${text.length} were announced`,
  );
});
