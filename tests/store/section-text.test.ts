/** Records laid out as text, found by id and by what they have, as if one had looked at each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Section, sectionOf } from '../../src/store/section-text.ts';
import { byOwnPhrases } from '../../src/store/shortening/lines.ts';

interface Club {
  readonly id: string;
  readonly country: string;
  readonly ground: string;
}

const club = fc.record({
  id: fc.stringMatching(/^[a-z]{1,3}$/),
  country: fc.constantFrom('italy', 'spain', 'wales'),
  ground: fc.constantFrom('park', 'arena', 'köy'),
});
const clubs = fc.uniqueArray(club, { selector: ({ id }) => id, maxLength: 12 });
const sectionWith = (records: readonly Club[], shortens = false) =>
  new Section(sectionOf(records, ['country', 'ground'], shortens ? byOwnPhrases : undefined), records.length);

/** The places of the records that are wanted. */
const placesWhere = (records: readonly Club[], isWanted: (one: Club) => boolean): readonly number[] =>
  records.flatMap((one, place) => (isWanted(one) ? [place] : []));

test('whatever there is, a section finds what a look at each record finds', () => {
  fc.assert(
    fc.property(clubs, fc.stringMatching(/^[a-z]{1,3}$/), fc.boolean(), (records, id, shortens) => {
      const section = sectionWith(records, shortens);
      expect(section.lines()).toEqual(records.map((one) => JSON.stringify(one).replace('ö', '\\u00f6')));
      for (const [place, one] of records.entries()) {
        expect(JSON.parse(section.line(place))).toEqual(one);
        expect(section.id(place)).toBe(one.id);
        expect(section.indexOf(one.id)).toBe(place);
      }
      const place = records.findIndex((one) => one.id === id);
      expect(section.indexOf(id)).toBe(place < 0 ? undefined : place);
      for (const country of ['italy', 'spain', 'wales', 'france', '', 'zambia']) {
        const places = placesWhere(records, (one) => one.country === country);
        expect(section.indexesOf('country', country)).toEqual(places);
        expect(section.count('country', country)).toBe(places.length);
      }
    }),
  );
});

test('the texts of a property stand in code unit order, each once', () => {
  const records = ['wales', 'italy', 'wales', 'Spain'].map((country, at) => ({
    id: `c${at}`,
    country,
    ground: '',
  }));
  const section = sectionWith(records);
  expect(section.texts('country')).toEqual(['Spain', 'italy', 'wales']);
  expect(section.texts('ground')).toEqual(['']);
  expect(() => section.texts('id')).toThrow(new TypeError('no column tells id'));
});

test('what a record does not have is found under no text', () => {
  const records: readonly { readonly id: string; readonly country?: string }[] = [
    { id: 'a' },
    { id: 'b', country: 'italy' },
  ];
  const section = new Section(sectionOf(records, ['country']), 2);
  expect([section.texts('country'), section.indexesOf('country', 'italy')]).toEqual([['italy'], [1]]);
  expect(section.indexesOf('country', 'undefined')).toEqual([]);
});

test('nothing at all is a section as well', () => {
  const section = sectionWith([]);
  expect([section.size, section.lines(), section.indexOf('a'), section.texts('country')]).toEqual([
    0,
    [],
    undefined,
    [],
  ]);
});

test('what lines have in common is written once', () => {
  const records = Array.from({ length: 100 }, (_, at) => ({
    id: `club-${at}`,
    country: at % 3 === 0 ? 'republic-of-ireland' : 'northern-ireland',
    ground: 'the ground that all of them share',
  }));
  const full = sectionOf(records, ['country', 'ground']);
  expect(sectionOf(records, ['country', 'ground'], byOwnPhrases).length).toBeLessThan(full.length / 2);
  expect(sectionWith(records, true).lines()).toEqual(sectionWith(records).lines());
  expect(sectionWith(records, true).id(42)).toBe('club-42');
});

test('what a record repeats of its id is not written again', () => {
  const records = Array.from({ length: 50 }, (_, at) => {
    const coach = `coach-${String.fromCharCode(97 + (at % 26))}${at}-of-a-long-name`;
    const ground = at % 2 === 0 ? '#"~' : 'none';
    return {
      id: `${coach}-roma-19${at + 10}`,
      country: coach,
      ground,
      team: 'club:roma',
      from: `19${at + 10}`,
    };
  });
  const text = sectionOf(records, ['ground'], byOwnPhrases);
  const section = new Section(text, records.length);
  const rows = text.slice(text.indexOf(`${records[0]?.id}`));
  expect(rows.split('coach-b1-of-a-long-name')).toHaveLength(2);
  expect(section.lines()).toEqual(records.map((record) => JSON.stringify(record)));
  expect(records.map((_, at) => JSON.parse(section.line(at)))).toEqual(records);
  expect(records.map(({ id }) => section.indexOf(id))).toEqual(records.map((_, at) => at));
});
