import { alternatives, MONTHS, WEEKDAYS } from './words.ts';

/** A date as a line writes it. Most lines leave out the year. */
export interface WrittenDate {
  readonly text: string;
  /** Four digits as written, or two digits whose century is still to be found. */
  readonly year: number | null;
  readonly shortYear: boolean;
  readonly month: number;
  readonly day: number;
  /** Monday is 0. Null when the line names no weekday; then nothing can check the date. */
  readonly weekday: number | null;
}

interface FoundDate {
  readonly date: WrittenDate;
  /** The rest of the line, trimmed at its start. */
  readonly rest: string;
}

const MONTH = alternatives(MONTHS);
const END = '(?=$|[\\s,\\]@])';
const YEAR = '(?:,?[ /]+(\\d{4})(?![\\d.:-]))?';

/** The forms of dates, tried in order. Each names its groups by position: see `pick`. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /^(\d{4})-(\d{2})-(\d{2})(?=$|[\s,\]@])/u, order: 'ymd' },
  { pattern: new RegExp(`^(${MONTH})\\.?[ /]+(\\d{1,2})(?:st|nd|rd|th)?${YEAR}${END}`, 'iu'), order: 'mdy' },
  { pattern: new RegExp(`^(\\d{1,2})\\.?[ /]*(?:de )?(${MONTH})\\.?${YEAR}${END}`, 'iu'), order: 'dmy' },
  { pattern: /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?=$|[\s,\]@])/u, order: 'dmy' },
  { pattern: /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}))?(?=$|[\s,\]@])/u, order: 'dmy' },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})(?=$|[\s,\]@])/u, order: 'dmy' },
];

/** In `[Do 31.5]`, only the weekday and the bracket distinguish the date from a kick-off at 31.5. */
const AFTER_WEEKDAY = {
  pattern: /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?(?=\]|$)/u,
  order: 'dmy',
} as const;

const WEEKDAY = new RegExp(`^(${alternatives(WEEKDAYS)})[.,]?\\s+`, 'iu');

/** A date at the start of a text, with or without a weekday; null when there is none. */
export function dateAtStart(text: string): FoundDate | null {
  const weekday = WEEKDAY.exec(text);
  const bare = formAtStart(text, null, text);
  // `Mar 24` is 24 March and not a Tuesday, so the month is tried first.
  if (bare !== null || weekday === null) return bare;
  const number = WEEKDAYS[(weekday[1] ?? '').toLowerCase()] ?? null;
  return formAtStart(text.slice(weekday[0].length), number, text);
}

function formAtStart(text: string, weekday: number | null, whole: string): FoundDate | null {
  for (const { pattern, order } of weekday === null ? FORMS : [...FORMS, AFTER_WEEKDAY]) {
    const match = pattern.exec(text);
    const parts = match === null ? null : pick(match, order);
    if (match === null || parts === null) continue;
    const rest = text.slice(match[0].length);
    const written = whole.slice(0, whole.length - rest.length).trim();
    return { date: { text: written, weekday, ...parts }, rest: rest.trimStart() };
  }
  return null;
}

function pick(
  match: RegExpExecArray,
  order: 'ymd' | 'mdy' | 'dmy',
): Omit<WrittenDate, 'text' | 'weekday'> | null {
  const at = (letter: string): string | undefined => match[order.indexOf(letter) + 1];
  const month = monthNumber(at('m') ?? '');
  const day = Number(at('d'));
  if (month === null || day < 1 || day > 31) return null;
  const year = at('y');
  return { year: year === undefined ? null : Number(year), shortYear: year?.length === 2, month, day };
}

function monthNumber(word: string): number | null {
  const number = /^\d/.test(word) ? Number(word) : MONTHS[word.toLowerCase()];
  return number !== undefined && number >= 1 && number <= 12 ? number : null;
}
