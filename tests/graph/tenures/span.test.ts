/** Which days a tenure surely covered, may have covered, and did not, whatever its sources date. */
import { describe, expect, test } from 'vitest';
import type { TenureRecord } from '../../../src/documents/catalogue.ts';
import { covers, spanOf } from '../../../src/documents/tenure-span.ts';
import { wholeSpan } from '../../../src/graph/relations/spans.ts';

interface Dates {
  readonly from?: string;
  readonly to?: string;
  readonly end: TenureRecord['end'];
  readonly team?: string;
}

const tenure = ({ team = 'club:inter', ...dates }: Dates): TenureRecord => ({
  ...{ id: 'spell', coach: 'coach', team, role: 'HEAD_COACH', confidence: 'HIGH', source: 'own' },
  ...dates,
});

/** How surely a day is covered: 3 surely, 2 perhaps over, 1 perhaps not begun, 0 not or not to be told. */
const days: readonly (readonly [string, Dates, Readonly<Record<string, 0 | 1 | 2 | 3>>])[] = [
  [
    'from a day to a day',
    { from: '2023-08-18', to: '2025-06-09', end: 'DATED' },
    { '2023-08-17': 0, '2023-08-18': 3, '2025-06-09': 3, '2025-06-10': 0 },
  ],
  [
    'from a day on, for all that is known',
    { from: '2023-08-18', end: 'ONGOING' },
    { '2023-08-17': 0, '2023-08-18': 3, '2100-01-01': 3 },
  ],
  [
    'from a day to an end that nobody found',
    { from: '2023-08-18', end: 'UNKNOWN' },
    { '2023-08-17': 0, '2023-08-18': 2, '2100-01-01': 2 },
  ],
  [
    'from a month to a month',
    { from: '2023-08', to: '2024-02', end: 'DATED' },
    {
      ...{ '2023-07-31': 0, '2023-08-01': 1, '2023-08-30': 1, '2023-08-31': 3, '2024-02-01': 3 },
      ...{ '2024-02-02': 2, '2024-02-29': 2, '2024-03-01': 0 },
    },
  ],
  [
    'a club: a year means the summer between two seasons',
    { from: '2008', to: '2012', end: 'DATED' },
    {
      ...{ '2008-06-30': 0, '2008-07-01': 1, '2008-12-30': 1, '2008-12-31': 3, '2012-01-01': 3 },
      ...{ '2012-01-02': 2, '2012-06-30': 2, '2012-07-01': 0 },
    },
  ],
  [
    'a national team: a year is a year',
    { from: '2008', to: '2012', end: 'DATED', team: 'national-team:italy' },
    { '2007-12-31': 0, '2008-01-01': 1, '2008-12-31': 3, '2012-01-01': 3, '2012-12-31': 2, '2013-01-01': 0 },
  ],
  [
    'one year at a club is that year, from end to end',
    { from: '2024', to: '2024', end: 'DATED' },
    { '2023-12-31': 0, '2024-01-01': 1, '2024-12-30': 1, '2024-12-31': 2, '2025-01-01': 0 },
  ],
  [
    'a club: from a day to a year',
    { from: '2022-07-01', to: '2024', end: 'DATED' },
    { '2022-07-01': 3, '2024-01-01': 3, '2024-06-30': 2, '2024-07-01': 0 },
  ],
  [
    'an end alone reaches back to no other day',
    { to: '2024-02-11', end: 'DATED' },
    { '2024-02-10': 0, '2024-02-11': 1, '2024-02-12': 0 },
  ],
  [
    'nor does the month of an end',
    { to: '2024-02', end: 'DATED' },
    { '2024-01-31': 0, '2024-02-01': 1, '2024-02-29': 1, '2024-03-01': 0 },
  ],
  ['without any date', { end: 'UNKNOWN' }, { '1900-01-01': 0, '2026-01-01': 0 }],
  ['without any date, though it lasts', { end: 'ONGOING' }, { '1900-01-01': 0, '2026-01-01': 0 }],
];

test.each(days)('%s', (_what, dates, wanted) => {
  const span = spanOf(tenure(dates));
  expect(Object.fromEntries(Object.keys(wanted).map((day) => [day, covers(span, day)]))).toEqual(wanted);
});

describe('from the first of several spans to the last', () => {
  test.each([
    [['2010/2011', '2013/2014'], '2010/2014'],
    [['2013/2014', '2010/2011'], '2010/2014'],
    [['2010/2014', '2011/2012'], '2010/2014'],
    // The end of a year is later than any of its months, and the end of a month than any of its days.
    [['2010/2014', '2011/2014-05'], '2010/2014'],
    [['2011/2014-05', '2010/2014'], '2010/2014'],
    [['2010/2014-05-30', '2011/2014-05'], '2010/2014-05'],
    // What lasts has no end, nor has what nobody dates the end of.
    [['2010/2011', '2013/'], '2010/'],
    [['/2011', '2013/2014'], '2013/2014'],
    [['/'], '/'],
    [[], '/'],
  ])('%j is %s', (spans, whole) => {
    const read = (text: string) => {
      const [from = '', to = ''] = text.split('/');
      return { from: from || null, to: to || null };
    };
    expect(wholeSpan(spans.map(read))).toEqual(read(whole));
  });
});
