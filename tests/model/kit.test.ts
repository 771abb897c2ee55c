/** A table that is declared once, and what follows from that. */
import { describe, expect, test } from 'vitest';
import { DAY, TEXT } from '../../src/model/kit/cell-type.ts';
import {
  day,
  degrees,
  flag,
  goals,
  integer,
  list,
  named,
  otherwise,
  partialDate,
  reference,
  required,
  text,
  unstored,
  word,
} from '../../src/model/kit/column.ts';
import { knownOf } from '../../src/model/kit/known.ts';
import { added, disputes } from '../../src/model/kit/merge.ts';
import { type CellFault, readRow } from '../../src/model/kit/read-row.ts';
import { checked, listOf, optional, recordOf, ShapeError, value } from '../../src/model/kit/shape.ts';
import { type Extent, statedBy } from '../../src/model/kit/state.ts';
import { type RowOf, type StoredOf, stored, table } from '../../src/model/kit/table.ts';
import { cellsOf } from '../../src/model/kit/write-row.ts';

const grounds = table({
  name: 'grounds',
  tells: 'Where matches are played.',
  node: 'ground',
  moments: ['THE_END'],
  order: ['country', 'id'],
  columns: {
    id: required(text({ tells: 'Its slug.', aside: 'it is the subject' })),
    fullName: text({ tells: 'Its name in full.', says: 'full name', merge: 'FILL' }),
    country: required(reference('country', { tells: 'Where.', says: 'country', merge: 'KEEP' })),
    surface: word(
      { GRASS: 'Grown.', ARTIFICIAL: 'Laid.' },
      { tells: 'Underfoot.', says: 'surface', merge: 'DISPUTE' },
    ),
    opened: partialDate({ tells: 'Since when.', says: 'opened', merge: 'DISPUTE' }),
    closed: day({ tells: 'Until when.', says: 'closed', merge: 'FILL', known: 'THE_END' }),
    seats: integer({ tells: 'How many sit.', says: 'seats', merge: 'FILL', changesAlone: true }),
    roofed: flag({ tells: 'Under a roof.', says: 'roofed', merge: 'FILL' }),
    tenants: otherwise([], list({ tells: 'Who plays there.', says: 'home of', merge: 'FILL' })),
    biggestWin: named('win', goals({ tells: 'The record.', says: 'biggest win', merge: 'FILL' })),
    evidence: unstored(text({ tells: 'Where it was read.', aside: 'it is told beside the fact' })),
    demolishedBy: text({ tells: 'Who pulled it down.', aside: 'it belongs to the end', known: 'THE_END' }),
    north: degrees({ tells: 'How far north.', says: 'north', merge: 'FILL' }),
  },
});
type Ground = RowOf<typeof grounds>;

function read(cells: Readonly<Record<string, string>>, columns: readonly string[] = grounds.header) {
  const faults: CellFault[] = [];
  const source = {
    file: 'grounds.csv',
    cell: (column: string) => cells[column],
    has: (column: string) => columns.includes(column),
  };
  return { row: readRow(grounds, source, (fault) => faults.push(fault)), faults };
}

const told = {
  ...{
    id: 'san-siro',
    full_name: 'Giuseppe Meazza',
    country: 'italy',
    surface: 'GRASS',
    opened: '1926-09-19',
  },
  ...{ seats: '75817', roofed: 'yes', tenants: 'inter;milan', win: '9-0', evidence: 'a plaque' },
  ...{ north: '45.4781' },
};
const SAN_SIRO: Ground = {
  ...{ id: 'san-siro', fullName: 'Giuseppe Meazza', country: 'italy', surface: 'GRASS' },
  ...{ opened: '1926-09-19', seats: 75817, roofed: true, tenants: ['inter', 'milan'] },
  ...{ biggestWin: [9, 0], evidence: 'a plaque', north: 45.4781 },
};

test('header, order and what every table must have follow from the columns', () => {
  expect(grounds.header.join()).toBe(
    'id,full_name,country,surface,opened,closed,seats,roofed,tenants,win,evidence,demolished_by,north',
  );
  expect(grounds.demanded).toEqual(['id', 'country', 'tenants']);
  expect(grounds.order).toEqual(['country', 'id']);
  expect(grounds.path).toBe('grounds.csv');
});

describe('a row', () => {
  test('is read by the names of its columns', () => {
    expect(read(told)).toEqual({ row: SAN_SIRO, faults: [] });
  });

  test('leaves out what is not told, and what a word of no says', () => {
    const { row } = read({ id: 'a', country: 'italy', roofed: 'no' });
    expect(row).toEqual({ id: 'a', country: 'italy', tenants: [] });
  });

  test.each([
    ['opened', '1926-13', 'date', 'opened 1926-13 is not a date', 'write it as 2026, 2026-03 or 2026-03-10'],
    ['closed', '1926', 'date', 'closed 1926 is not a day of the calendar', 'write it as 2026-03-10'],
    ['seats', 'many', 'number', 'seats many is not a whole number', 'write digits alone'],
    [
      'north',
      '45,47',
      'number',
      'north 45,47 is not in degrees',
      'write it as 45.4781, south and west below 0',
    ],
    ['win', '9:0', 'score', 'win 9:0 is not a score', 'write goals as 9-0, home side first'],
    ['surface', 'SAND', 'vocabulary', 'surface SAND is not known', 'one of GRASS, ARTIFICIAL'],
    ['roofed', 'partly', 'vocabulary', 'roofed partly is not known', 'one of yes, no'],
  ])('says what is wrong with %s %s', (column, cell, rule, message, tip) => {
    const { row, faults } = read({ ...told, [column]: cell });
    expect(faults).toMatchObject([{ rule, message, tip, ofHeader: false }]);
    expect(faults).toHaveLength(1);
    expect(row.id).toBe('san-siro');
  });

  test('says that a required cell is empty, and of a missing column that the header lacks it', () => {
    const { country: _country, ...without } = told;
    const tip = 'every row of grounds.csv names its country';
    expect(read(without).faults).toEqual([
      { rule: 'required', message: 'country is empty', tip, ofHeader: false },
    ]);
    expect(read(without, ['id']).faults).toEqual([
      { rule: 'required', message: 'the column country is missing', tip, ofHeader: true },
    ]);
  });

  test('is written as it was read', () => {
    const cells = cellsOf(grounds, SAN_SIRO);
    expect(cells).toEqual({
      ...{ id: 'san-siro', fullName: 'Giuseppe Meazza', country: 'italy', surface: 'GRASS' },
      ...{ opened: '1926-09-19', seats: '75817', roofed: 'yes', tenants: 'inter;milan' },
      ...{ biggestWin: '9-0', evidence: 'a plaque', north: '45.4781' },
    });
  });
});

describe('statements', () => {
  const sayings = (extent?: Extent): readonly string[] =>
    statedBy(grounds, { ...SAN_SIRO, closed: '2030-01-01' }, extent).map(
      (one) => `${one.predicate} ${one.value}`,
    );

  test('name nodes by their ids, and make one of each value of a list', () => {
    expect(sayings()).toEqual([
      ...['full name Giuseppe Meazza', 'country country:italy', 'surface GRASS', 'opened 1926-09-19'],
      ...[
        'closed 2030-01-01',
        'seats 75817',
        'roofed yes',
        'home of inter',
        'home of milan',
        'biggest win 9-0',
        'north 45.4781',
      ],
    ]);
  });

  test('hide what lists of changes alone tell', () => {
    const told = sayings('WITHOUT_CHANGES');
    expect(told).not.toContain('seats 75817');
    expect(told).toContain('surface GRASS');
  });
});

describe('what is known from the end of a ground on', () => {
  const demolished = { ...SAN_SIRO, closed: '2030-01-01', demolishedBy: 'the city' };

  test('is told once that has come, fact or not', () => {
    expect(knownOf(grounds, demolished, () => true)).toBe(demolished);
    expect(knownOf(grounds, demolished, () => false)).toEqual(SAN_SIRO);
  });

  test('is asked only of a ground of which it is recorded', () => {
    const never = (): boolean => {
      throw new Error('asked');
    };
    expect(knownOf(grounds, SAN_SIRO, never)).toBe(SAN_SIRO);
  });
});

describe('two accounts', () => {
  const known: Ground = { id: 'a', country: 'italy', tenants: [], surface: 'GRASS', opened: '1926' };

  test('fill each other where one says nothing', () => {
    expect(
      added(grounds, known, { ...known, surface: 'ARTIFICIAL', fullName: 'A', seats: 5, evidence: 'x' }),
    ).toEqual({
      fullName: 'A',
      seats: 5,
    });
    expect(added(grounds, known, known)).toEqual({});
  });

  test('differ in what both say; a year and a day in it do not', () => {
    const second: Ground = { ...known, surface: 'ARTIFICIAL', opened: '1926-09-19', country: 'france' };
    expect(disputes(grounds, known, second)).toEqual([
      { predicate: 'surface', ours: 'GRASS', theirs: 'ARTIFICIAL' },
    ]);
    expect(disputes(grounds, known, { ...known, opened: '1927' })).toHaveLength(1);
  });
});

describe('documents', () => {
  const name = recordOf(
    table({
      name: 'names',
      tells: 'Names.',
      columns: { name: required(text({ tells: 'It.', aside: 'a part' })) },
    }),
    {},
  );
  const ground = recordOf(grounds, { names: listOf(name), knownFrom: optional(value('day', DAY)) });
  const document = { ...stored(grounds, SAN_SIRO), names: [{ name: 'La Scala' }] };

  test('leave out the columns that no document has', () => {
    expect(document).not.toHaveProperty('evidence');
    expect(checked(ground, JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  test.each([
    ['without a required property', { country: undefined }],
    ['with another kind of value', { seats: '75817' }],
    ['with a part of another shape', { names: [{}] }],
    ['with a score of one side', { biggestWin: [9] }],
    ['without a list', { names: undefined }],
  ])('%s are refused', (_what, change) => {
    expect(() => checked(ground, { ...document, ...change })).toThrow(ShapeError);
  });

  test('are read even where they have unknown properties', () => {
    expect(checked(ground, { ...document, capacity: 5 })).toHaveProperty('capacity', 5);
    expect(checked(ground, { ...document, surface: 'SAND' })).not.toHaveProperty('surface');
  });

  test('an optional column more asks nothing new of a reader, a required one does', () => {
    const { columns } = grounds;
    const { fullName, country } = columns;
    const another = <C extends typeof fullName | typeof country>(of: C): C => ({
      ...of,
      meaning: { tells: 'More.', aside: 'on trial' },
    });
    const more = (extra: typeof columns.fullName | typeof columns.country) =>
      recordOf(
        table({ name: 'grounds', tells: 'More.', moments: ['THE_END'], columns: { ...columns, extra } }),
        {},
      ).requires;
    const same = recordOf(grounds, {}).requires;
    expect(more(another(fullName))).toBe(same);
    expect(more(another(country))).not.toBe(same);
    expect(recordOf(grounds, { knownFrom: optional(value('text', TEXT)) }).requires).toBe(same);
  });
});

test('what is not declared is a type error', () => {
  const { row } = read(told);
  // @ts-expect-error: no such column
  expect(row.capacity).toBeUndefined();
  // @ts-expect-error: no document has it
  const evidence: keyof StoredOf<typeof grounds> = 'evidence';
  expect(evidence).toBe('evidence');
  // @ts-expect-error: a fact says what becomes of a second account
  expect(text({ tells: 'Its pitch.', says: 'pitch' })).toBeDefined();
  // @ts-expect-error: a property is a fact, or there is a reason why it is none
  expect(text({ tells: 'Its pitch.' })).toBeDefined();
});
