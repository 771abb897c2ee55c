/** Titles and points taken are one statement each: whatever their rows have is exported, or there is a reason. */
import { expect, test } from 'vitest';
import { propertyOf, statementColumns } from '../../src/export/tables/declared.ts';
import { deductions, honours } from '../../src/export/tables/of-teams.ts';
import { day, text, unstored } from '../../src/model/kit/column.ts';
import { table } from '../../src/model/kit/table.ts';
import { honours as declared } from '../../src/model/tables/honours.ts';

const aside = 'on trial';
const onTrial = table({
  ...declared,
  order: [],
  key: [],
  columns: {
    ...declared.columns,
    trophy: text({ tells: 'What was given.', aside }),
    handedOver: day({ tells: 'When.', aside }),
    remark: unstored(text({ tells: 'For checks alone.', aside })),
  },
});

test('a column of titles that is new is exported by its declaration', () => {
  const columns = statementColumns<object>(onTrial, propertyOf, []);
  expect(columns).toMatchObject({ trophy: { type: 'text' }, handed_over: { type: 'day' } });
  expect(columns.trophy?.of({ trophy: 'Coupe Henri Delaunay' })).toBe('Coupe Henri Delaunay');
  expect(columns).not.toHaveProperty('remark');
  expect(columns).not.toHaveProperty('evidence');
});

test('the tables tell who says each row', () => {
  for (const { columns } of [honours, deductions])
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['sources', 'source_row']));
  expect(honours.columns.map(({ name }) => name)).toContain('decided_on');
});
