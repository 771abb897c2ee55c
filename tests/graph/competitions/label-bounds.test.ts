/** Which seasons lie between two labels. */
import { expect, test } from 'vitest';
import { isWithin, yearOfLabel } from '../../../src/graph/competitions/label-bounds.ts';

test('from 1990-91 on, to 1999-00, or of any time where neither is given', () => {
  const seasons = ['1985-86', '1990-91', '1999-00', '2005-06'];
  const within = (bounds: Parameters<typeof isWithin>[0]) =>
    seasons.filter((label) => isWithin(bounds, label));
  expect(within({ from: '1990-91' })).toEqual(['1990-91', '1999-00', '2005-06']);
  expect(within({ to: '1999-00' })).toEqual(['1985-86', '1990-91', '1999-00']);
  expect(within({ from: '1990-91', to: '1999-00' })).toEqual(['1990-91', '1999-00']);
  expect(within({ from: null, to: null })).toEqual(seasons);
});

test('a label begins in its first year, and other texts in none', () => {
  expect(['2025-26', '2025/26', '1990', 'all', '26'].map(yearOfLabel)).toEqual([
    '2025',
    '2025',
    '1990',
    null,
    null,
  ]);
});
