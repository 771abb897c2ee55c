/** Finds the days that a free text names: a remark on a match of 2013 may tell of a ruling of 2017. */
import { firstPossibleDay, lastPossibleDay, parsePartialDate } from '../football/partial-date.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

const YEAR = '((?:18|19|20)\\d{2})';
/** `5 December 2017`, `December 2017`; `2017-12-05`, `2017-12`, `2017-18`, `2017`, also within an address. */
const DATES = new RegExp(
  `(?:(?<!\\d)(\\d{1,2}) )?(${MONTHS.join('|')}) ${YEAR}(?!\\d)|(?<!\\d)${YEAR}(?:-(\\d{2})(?:-(\\d{2}))?)?(?!\\d)`,
  'g',
);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** What the parts mean: a date as precise as it can be read; of `2017-18`, a season, the year it ended in. */
function readNumbers(year: string, second: string | undefined, third: string | undefined): string {
  const whole = [year, second, third].filter((part) => part !== undefined).join('-');
  if (parsePartialDate(whole) !== null) return whole;
  const next = String(Number(year) + 1);
  return second === next.slice(2) ? next : year;
}

function readWords(day: string | undefined, month: string, year: string): string {
  const parts = [
    year,
    twoDigits(MONTHS.indexOf(month) + 1),
    day === undefined ? undefined : twoDigits(Number(day)),
  ];
  const whole = parts.filter((part) => part !== undefined).join('-');
  return parsePartialDate(whole) === null ? year : whole;
}

/** Every date that a text names, as precise as it does: `2017-12-05`, `2017-12`, `2017`. */
const datesIn = (text: string): readonly string[] =>
  [...text.matchAll(DATES)].map(([, day, month, spelt = '', year = '', second, third]) =>
    month === undefined ? readNumbers(year, second, third) : readWords(day, month, spelt),
  );

/**
 * The last day that a text may speak of: `day`, or that of the latest date it names after it.
 * @param day ISO day of what the text is about. A year or a month that it lies in is no later one.
 */
export function lastDayIn(text: string, day: string): string {
  const later = datesIn(text).flatMap((date) => {
    const parsed = parsePartialDate(date);
    return parsed !== null && firstPossibleDay(parsed) > day ? [lastPossibleDay(parsed)] : [];
  });
  return later.reduce((last, one) => (one > last ? one : last), day);
}
