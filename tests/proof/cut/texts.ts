/** Remarks as they may have been made by the end of a day: none of them speaks of a later one. */
import { earliestDay, latestDay } from './days.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const isYear = (word: string): boolean => /^(18|19|20)\d\d$/.test(word);
const isMonth = (word: string): boolean => /^(0[1-9]|1[0-2])$/.test(word);
const isDay = (year: string, month: string, word: string): boolean =>
  /^\d{1,2}$/.test(word) &&
  Number(word) >= 1 &&
  word.padStart(2, '0') <= latestDay(`${year}-${month}`).slice(8);

/** Words and numbers, each with what stands before it. */
interface Word {
  readonly text: string;
  readonly before: string;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/([^A-Za-z0-9]*)(\d+|[A-Za-z]+)/g)].map(([, before = '', word = '']) => ({
    text: word,
    before,
  }));

/** The date that ends in a year: `5 December 2017`. */
function spelt(words: readonly Word[], at: number, year: string): string {
  const month = MONTHS.findIndex((name) => name === words[at - 1]?.text.toLowerCase());
  if (
    month < 0 ||
    words[at]?.before !== ' ' ||
    words[at - 1]?.text.slice(0, 1) === words[at - 1]?.text.slice(0, 1).toLowerCase()
  )
    return year;
  const number = String(month + 1).padStart(2, '0');
  const day = words[at - 2]?.text ?? '';
  const isFull = words[at - 1]?.before === ' ' && isDay(year, number, day);
  return isFull ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`;
}

/** The date that begins with a year: `2017-12-05`, and the end of a season, `2017-18`. */
function written(words: readonly Word[], at: number, year: string): string | null {
  const [second, third] = [words[at + 1], words[at + 2]];
  if (second?.before !== '-' || second.text.length !== 2) return null;
  const full = third?.before === '-' && third.text.length === 2;
  if (isMonth(second.text) && full && isDay(year, second.text, third.text))
    return `${year}-${second.text}-${third.text}`;
  if (isMonth(second.text) && !full) return `${year}-${second.text}`;
  const next = String(Number(year) + 1);
  return second.text === next.slice(2) ? next : null;
}

/** Dates that a text names, as precise as it does. */
function datesNamed(text: string): readonly string[] {
  const words = wordsIn(text);
  return words.flatMap(({ text: word }, at) =>
    isYear(word) ? (written(words, at, word) ?? spelt(words, at, word)) : [],
  );
}

/** The day from which a text may be told: that of its row, or the last one of a later date that it names. */
const toldOn = (text: string, day: string): string =>
  datesNamed(text)
    .filter((date) => earliestDay(date) > day)
    .map(latestDay)
    .reduce((last, one) => (one > last ? one : last), day);

/**
 * A row without the texts that speak of what came later.
 * @param own the day the row is about.
 */
export function withTexts<T extends object>(row: T, texts: readonly string[], own: string, day: string): T {
  const told = row as { readonly toldFrom?: string };
  const untold = new Set<string>(
    texts.filter((name) => {
      const text = (row as Readonly<Record<string, unknown>>)[name];
      return typeof text === 'string' && (told.toldFrom ?? toldOn(text, own)) > day;
    }),
  );
  if (untold.size === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !untold.has(name))) as T;
}
