/** Every way by which a declared column could be left out of something without a reason is refused where it is declared. */
import { describe, expect, test } from 'vitest';
import { goals, named, reference, text, unstored } from '../../src/model/kit/column.ts';
import { type Columns, table } from '../../src/model/kit/table.ts';
import {
  LEFT_OUT_OF_API,
  LEFT_OUT_OF_TABLES,
  REASONS_OF_LINKED_DATA,
  TABLES_LEFT_OUT,
} from '../../src/model/left-out.ts';

const declare = (columns: Columns) => () =>
  table({ name: 'grounds', tells: 'Where matches are played.', columns });
const fact = { tells: 'What is called out.', says: 'motto', merge: 'FILL' } as const;
const aside = { tells: 'What is called out.', aside: 'it is told beside the fact' } as const;

test('what has all its texts is taken', () => {
  expect(declare({ motto: text(fact), score: text(aside) })).not.toThrow();
});

describe('refused is', () => {
  test.each<[string, Columns]>([
    ['a column that states nothing and gives no reason', { motto: text({ ...aside, aside: '' }) }],
    ['a reason of blanks', { motto: text({ ...aside, aside: ' \t' }) }],
    ['a column that nobody is told the meaning of', { motto: text({ ...fact, tells: '' }) }],
    ['a statement without a predicate', { motto: text({ ...fact, says: ' ' }) }],
    ['an exported column without a name', { motto: text({ ...fact, exported: '' }) }],
    ['a property of linked data without a name', { motto: text({ ...fact, term: '' }) }],
    ['one without a name in a part', { motto: text({ ...fact, term: 'geo/' }) }],
    ['one that linked data has for itself', { motto: text({ ...fact, term: '@type' }) }],
    ['a property value without a name', { motto: text({ ...fact, term: { in: 'location', as: '' } }) }],
    ['a fact that no document has', { motto: unstored(text(fact)) }],
    ['a fact that documents have twice', { motto: text({ ...fact, within: 'score' }) }],
    ['a moment that no view of the table knows', { motto: text({ ...fact, known: 'THE_MATCH' }) }],
    ['the same of what states nothing', { motto: text({ ...aside, known: 'THE_END' }) }],
  ])('%s', (_what, columns) => {
    expect(declare(columns)).toThrow(/^the table grounds is declared wrongly: motto: /);
  });

  test.each<[string, Columns]>([
    ['column', { motto: text(fact), cry: named('motto', text({ ...fact, says: 'cry' })) }],
    ['exported column', { motto: text(fact), cry: text({ ...fact, says: 'cry', exported: 'motto' }) }],
    ['predicate', { motto: text(fact), cry: goals({ ...fact }) }],
    [
      'part of a property of linked data',
      {
        motto: text({ ...fact, term: 'slogan/name' }),
        cry: reference('country', { ...fact, says: 'cry', term: 'slogan/name' }),
      },
    ],
  ])('one %s for two properties: one would hide the other', (_what, columns) => {
    expect(declare(columns)).toThrow('motto and cry are both ');
  });
});

test('everything that is left out by a list has a reason there', () => {
  const texts = (reasons: object): readonly unknown[] =>
    Object.values(reasons).flatMap((reason) => (typeof reason === 'object' ? texts(reason) : [reason]));
  const all = texts([LEFT_OUT_OF_API, LEFT_OUT_OF_TABLES, REASONS_OF_LINKED_DATA, TABLES_LEFT_OUT]);
  expect(all.filter((reason) => typeof reason !== 'string' || reason.trim() === '')).toEqual([]);
});
