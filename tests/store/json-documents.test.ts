/** Documents that are parsed as a whole are checked before anything uses them. */
import { describe, expect, test } from 'vitest';
import { ShapeError } from '../../src/model/kit/shape.ts';
import { readChanges, readEvidence, readHistory, readNames } from '../../src/store/json-documents.ts';

const PUBLICATION = { number: 1, version: 'abc', publishedAt: '2026-11-23T06:43:48.000Z' };
const BEFORE = { value: '1907', source: 'reep' };

describe.each([
  {
    of: 'evidence of tenures',
    read: readEvidence,
    right: { tenures: { 'ivan-juric-atalanta-2025-06': { evidence: 'Il Tempo', note: 'left early' } } },
    wrong: [{}, { tenures: { x: { evidence: 7 } } }, { tenures: 'none' }, null],
  },
  {
    of: 'names in a language',
    read: readNames,
    right: { 'club:inter': [{ name: 'Inter Mailand', kind: 'TRANSLATION', source: 'own' }] },
    wrong: [{ 'club:inter': { name: 'Inter' } }, { 'club:inter': [{ kind: 'TRANSLATION' }] }, 'names'],
  },
  {
    of: 'the log of publications',
    read: readHistory,
    right: {
      publications: [{ ...PUBLICATION, counts: { added: 1, changed: 0, retracted: 0 }, changes: 'a1' }],
    },
    wrong: [{ publications: [{ ...PUBLICATION, number: '1' }] }, { publications: [{ version: 'abc' }] }, []],
  },
  {
    of: 'a list of changes',
    read: readChanges,
    right: { subjects: [['club:atalanta', [['founded', [BEFORE], []]]]] },
    wrong: [
      { subjects: [['club:atalanta', [['founded', [BEFORE]]]]] },
      { subjects: [['club:atalanta']] },
      { subjects: [['club:atalanta', [['founded', [{ ...BEFORE, rank: 'BEST' }], []]]]] },
    ],
  },
])('$of', ({ read, right, wrong }) => {
  test('is read as it was written', () => {
    expect(read(JSON.stringify(right))).toEqual(right);
  });

  test.each(wrong.map((value) => [JSON.stringify(value)]))('%s is refused', (text) => {
    expect(() => read(text)).toThrow(ShapeError);
  });

  test('what is no JSON is refused', () => {
    expect(() => read('{"')).toThrow(SyntaxError);
  });
});
