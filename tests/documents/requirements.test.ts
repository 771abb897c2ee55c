/** The number of a shape: it changes with what a reader requires, and with nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requirementsHash } from '../../src/documents/requirements.ts';
import { decisive, integer, optional, required, text, word } from '../../src/model/kit/column.ts';
import { checked, recordOf, ShapeError } from '../../src/model/kit/shape.ts';
import { type Columns, table } from '../../src/model/kit/table.ts';
import { matches } from '../../src/model/tables/matches.ts';
import { SCHEMA_VERSION } from '../../src/store/keys.ts';

const aside = 'a test';
const told = { tells: 'It.', aside };

/** From when columns of matches may be known. */
const MOMENTS = ['THE_MATCH', 'THE_RULING'] as const;

/** The number of a shape that has the columns of matches, with others more or in place of some. */
const withColumns = (more: Columns): number => {
  const shape = recordOf(
    table({ name: 'matches', tells: 'A match.', columns: { ...matches.columns, ...more }, moments: MOMENTS }),
    {},
  );
  return requirementsHash(1, [['MATCH', shape]]);
};
const now = withColumns({});

test.each<[what: string, columns: Columns]>([
  ['a text', { referee: text(told) }],
  ['a number', { attendance: integer(told) }],
  ['words', { surface: word({ GRASS: 'Grown.', TURF: 'Made.' }, told) }],
])('an optional column of %s leaves it as it is', (_what, columns) => {
  expect(withColumns(columns)).toBe(now);
});

test.each<[what: string, columns: Columns]>([
  ['a required column more', { referee: required(text(told)) }],
  ['a column that was optional and is required', { city: required(text(told)) }],
  ['a column that was required and is optional', { home: optional(text(told)) }],
  ['one more word that decides', { status: decisive(word({ PLAYED: 'Over.', AWARDED: 'Ruled.' }, told)) }],
])('%s changes it', (_what, columns) => {
  expect(withColumns(columns)).not.toBe(now);
});

test('a word that a later build added to a column that decides nothing reads as unknown', () => {
  const columns = { home: required(text(told)), surface: word({ GRASS: 'Grown.' }, told) };
  const of = recordOf(table({ name: 'matches', tells: 'A match.', columns }), {});
  expect(checked(of, { home: 'a', surface: 'GRASS' })).toEqual({ home: 'a', surface: 'GRASS' });
  expect(checked(of, { home: 'a', surface: 'ICE' })).toEqual({ home: 'a' });
  const status = decisive(word({ AWARDED: 'Ruled.' }, told));
  const ruled = recordOf(table({ name: 'matches', tells: 'A match.', columns: { ...columns, status } }), {});
  expect(() => checked(ruled, { home: 'a', status: 'VOID' })).toThrow(ShapeError);
});

test('another layout changes it, and the order in which columns stand does not', () => {
  const shape = recordOf(matches, {});
  expect(requirementsHash(2, [['MATCH', shape]])).not.toBe(requirementsHash(1, [['MATCH', shape]]));
  const { date, ...others } = matches.columns;
  expect(
    recordOf(
      table({ name: 'matches', tells: 'A match.', columns: { ...others, date }, moments: MOMENTS }),
      {},
    ).requires,
  ).toBe(shape.requires);
});

test('two shapes are not taken for one whose words are those of both', () => {
  const [first, second] = [
    { requires: 'x', holds: () => true },
    { requires: 'y', holds: () => true },
  ];
  const joined = { requires: 'xBy', holds: () => true };
  expect(
    requirementsHash(1, [
      ['A', first],
      ['B', second],
    ]),
  ).not.toBe(requirementsHash(1, [['A', joined]]));
});

test('it is a number that keys and manifests can hold, and follows from all shapes', () => {
  expect(Number.isSafeInteger(SCHEMA_VERSION)).toBe(true);
  expect(SCHEMA_VERSION).toBeGreaterThan(9);
  const [, layout] = /const LAYOUT = (\d+);/.exec(readFileSync('src/store/keys.ts', 'utf8')) ?? [];
  expect(requirementsHash(Number(layout))).toBe(SCHEMA_VERSION);
});
