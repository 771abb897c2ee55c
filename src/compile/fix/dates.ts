import { parsePartialDate } from '../../football/partial-date.ts';
import { DAY, PARTIAL_DATE } from '../../model/kit/cell-type.ts';
import type { Member } from '../../model/kit/column.ts';

/** The columns of a table that hold a year, a month or a day. */
export const dateColumns = (members: readonly Member[]): ReadonlySet<string> =>
  new Set(
    members.flatMap(({ name, column: { type } }) => (type === DAY || type === PARTIAL_DATE ? name : [])),
  );

/** `2026-3-9`, `2026/03/09`, `2026.3.9`, and the same without the day. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
/** `9.3.2026`, as in German and Italian: the day comes first. */
const WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
/** `25/03/2026` and `03/25/2026`: some people write the day first, others the month. */
const WITH_SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

const LAST_MONTH = 12;

/** @returns null when there is no such day. */
function isoOf(year: string, month: string, day?: string): string | null {
  const iso = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return parsePartialDate(iso) === null ? null : iso;
}

function slashed(first: string, second: string, year: string): string | null {
  if (first === second || Number(first) > LAST_MONTH) return isoOf(year, second, first);
  // In 03/04/2026 either number may be the month.
  return Number(second) > LAST_MONTH ? isoOf(year, first, second) : null;
}

/** A date as the fact tables write it, `2026-03-09`; null when the text has several meanings. */
export function canonicalDate(text: string): string | null {
  if (parsePartialDate(text) !== null) return text;
  const [, year = '', month = '', day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== '') return isoOf(year, month, day);
  const [, dayOfMonth = '', ofMonth = '', inYear = ''] = WITH_DOTS.exec(text) ?? [];
  if (inYear !== '') return isoOf(inYear, ofMonth, dayOfMonth);
  const [, first = '', second = '', ofYear = ''] = WITH_SLASHES.exec(text) ?? [];
  return ofYear === '' ? null : slashed(first, second, ofYear);
}
