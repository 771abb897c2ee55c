import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fold } from '../../src/documents/fold.ts';
import type { NamedEntity } from '../../src/graph/catalogue-index.ts';
import { NameIndex } from '../../src/graph/nodes/name-index.ts';
import { pastNameOn } from '../../src/graph/nodes/names-on-day.ts';
import { globalId, KINDS, parseGlobalId } from '../../src/model/ids.ts';
import { RowSet } from '../../src/store/row-set.ts';
import { viewOn } from '../support/view.ts';

test('a name folds to what people type', () => {
  const typed = [
    'Bodø/Glimt',
    'Qarabağ Ağdam',
    'FC København',
    'Śląsk Wrocław',
    'Beşiktaş',
    'İstanbul',
    "Newell's Old Boys",
    'Großaspach',
    '  São   Paulo  ',
  ];
  expect(typed.map(fold)).toEqual([
    'bodo glimt',
    'qarabag agdam',
    'fc kobenhavn',
    'slask wroclaw',
    'besiktas',
    'istanbul',
    'newells old boys',
    'grossaspach',
    'sao paulo',
  ]);
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
});

test('plain letters fold beside others as they fold alone', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(fc.property(ascii, (text) => fold(`é ${text}`) === `e ${fold(text)}`.trim()));
});

test('a name is found however it begins, what is called so first', () => {
  const other = (name: string) => ({ kind: 'COMMON', name }) as const;
  const things = [
    { name: 'Österreich', names: [other('Austria')] },
    { name: "'s-Hertogenbosch", names: [other('1. Club')] },
    { name: 'Club', names: [other('Österreich')] },
    { name: 'Austria', names: [other('Клуб')] },
  ];
  const index = new NameIndex(() => things);
  const found = (name: string) => index.of(name).map((one) => one.name);
  expect(found('osterreich')).toEqual(['Österreich', 'Club']);
  expect(found('AUSTRIA')).toEqual(['Austria', 'Österreich']);
  expect(found('s-hertogenbosch')).toEqual(["'s-Hertogenbosch"]);
  expect(found('1 club')).toEqual(["'s-Hertogenbosch"]);
  expect(found('клуб')).toEqual(['Austria']);
  expect(found('Chelsea')).toEqual([]);
});

test('who may bear a name is made to tell, and nobody else', async () => {
  const { clubs } = (await viewOn(null)).index;
  const all = vi.spyOn(RowSet.prototype, 'all');
  expect(clubs.byName('Olympique Lyonnais').map(({ id }) => id)).toEqual(['lyon']);
  expect(clubs.beginningLike('Olympique Lyonnais')).toBeLessThan(clubs.size / 10);
  expect(all).not.toHaveBeenCalled();
});

test('each entity is found by each of its names', async () => {
  const { clubs, coaches, competitions, countries, venues } = (await viewOn(null)).index;
  for (const index of [clubs, coaches, competitions, countries, venues])
    for (const entity of index.list as readonly NamedEntity[])
      for (const name of [entity.name, ...entity.names.map((other) => other.name)])
        expect(index.byName(name), name).toContain(entity);
});

test('an id is read back as it was written', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
  const slug = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('-'));
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), slug, (kind, text) => {
      expect(parseGlobalId(globalId(kind, text))).toEqual({ kind, slug: text });
    }),
  );
});

test('what is not an id is none', () => {
  const wrong = [
    '',
    'atalanta',
    'club:',
    ':atalanta',
    'club:Atalanta',
    'club:ata lanta',
    'club:-a',
    'club:a-',
    'planet:mars',
    `club:${'a'.repeat(300)}`,
  ];
  expect(wrong.map(parseGlobalId)).toEqual(wrong.map(() => null));
});

test('a hundred matches ask what a team was called then, and the days of its names are worked out once', () => {
  let read = 0;
  const zaire = {
    name: 'Zaire',
    source: 'own',
    from: '1971-10-27',
    get to() {
      read += 1;
      return '1997-05-16';
    },
  };
  const past = [zaire];
  const calledOn = (day: string) => pastNameOn(past, day)?.name ?? 'DR Congo';
  expect([calledOn('1974-06-14'), calledOn('2026-03-31')]).toEqual(['Zaire', 'DR Congo']);
  const before = read;
  for (let match = 0; match < 100; match += 1) calledOn('1974-06-18');
  expect(read).toBe(before);
});
