import { expect, test } from 'vitest';
import { lastDayIn } from '../../src/model/text-days.ts';

test.each([
  ['2-1 on the field; awarded 0-3 to Tajikistan', '2011-07-23', '2011-07-23'],
  ['FIFA ruled in December 2017 that it was forfeited', '2015-06-11', '2017-12-31'],
  ['resignation received late on 2023-08-12', '2018-05-14', '2023-08-12'],
  ['results to 17 September 2026', '2026-07-16', '2026-09-17'],
  ['rsssf.org/tables/2018q.html', '2015-06-11', '2018-12-31'],
  ['coach of 2025-26', '2025-03-01', '2026-12-31'],
  ['basis: from=2022-03', '2022-03-20', '2022-03-20'],
  // The year that the day lies in is no later one.
  ['the play-offs of 2022', '2022-03-20', '2022-03-20'],
  // What is no date.
  ['results.csv:44386, article/1167335, 1-6', '1950-01-01', '1950-01-01'],
  ['2017-12-05 and 2019-06-15', '2015-01-01', '2019-06-15'],
])('%s, about %s, is known on %s', (text, day, told) => {
  expect(lastDayIn(text, day)).toBe(told);
});
