/**
 * The year of a date. Most lines have none, so it is taken from the season, and the weekday checks it. A wrong
 * weekday alone never moves a date into another year, since one wrong letter would do so unnoticed. The other year is
 * taken only where the range of the file or the dates before lead there, as in the season of 2019/20, which lasted
 * until August 2020.
 */
import { dayNumber, isoDate, weekdayName, weekdayOf } from '../calendar.ts';
import type { WrittenDate } from './date.ts';
import type { FileSeason } from './season.ts';

/** What the year was taken from: the line itself, the range in the header, the season, the dates before, or the order of rounds. */
export type YearBasis = 'LINE' | 'RANGE' | 'SEASON' | 'SEQUENCE' | 'ROUNDS';

export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export interface YearContext {
  /** The seasons that the title and the path name; that of the title comes first. */
  readonly seasons: readonly FileSeason[];
  /** First and last day, as the header of the file states them. */
  readonly range: DateRange | null;
  /** The last date that was read before. */
  readonly last: string | null;
}

export type ResolvedDate = { readonly iso: string; readonly basis: YearBasis } | { readonly error: string };

/** The longest pause within a season across which dates are followed. The longest ever was March to August 2020. */
const MAX_PAUSE = 170;
/** Days by which a match may lie outside the range of the header, since headers are not always updated. */
const RANGE_SLACK = 21;

export function resolveYear(date: WrittenDate, context: YearContext): ResolvedDate {
  if (date.year !== null) return statedYear(date, date.year, context);
  const years = candidateYears(context);
  if (years.length === 0)
    return { error: `"${date.text}" has no year, and neither title nor path names a season` };
  const existing = years.flatMap((year) => isoDate(year, date.month, date.day) ?? []);
  if (existing.length === 0) return { error: `"${date.text}" is no day of the calendar` };
  const agreeing = existing.filter((iso) => agrees(date, iso));
  return choose(agreeing, date, context) ?? { error: disagreement(date, existing, agreeing, context) };
}

function statedYear(date: WrittenDate, year: number, context: YearContext): ResolvedDate {
  const full = date.shortYear ? century(year, context) : year;
  const iso = isoDate(full, date.month, date.day);
  if (iso === null) return { error: `"${date.text}" is no day of the calendar` };
  if (agrees(date, iso)) return { iso, basis: 'LINE' };
  return { error: `"${date.text}" names the wrong weekday: ${iso} is a ${weekdayName(weekdayOf(iso))}` };
}

/** Two digits mean the year nearest to the season; without a season, 50 to 99 are years of the 1900s. */
function century(short: number, context: YearContext): number {
  const near = context.seasons[0]?.end;
  if (near === undefined) return short < 50 ? 2000 + short : 1900 + short;
  const years = [1800, 1900, 2000].map((base) => base + short);
  return years.reduce((best, year) => (Math.abs(year - near) < Math.abs(best - near) ? year : best));
}

const agrees = (date: WrittenDate, iso: string): boolean =>
  date.weekday === null || date.weekday === weekdayOf(iso);

function candidateYears({ seasons, range, last }: YearContext): readonly number[] {
  const years = seasons.flatMap(({ start, end }) => [start - 1, start, end, end + 1]);
  if (range !== null) years.push(yearOf(range.from), yearOf(range.to));
  if (last !== null) years.push(yearOf(last), yearOf(last) + 1);
  return [...new Set(years)].sort((a, b) => a - b);
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

function choose(agreeing: readonly string[], date: WrittenDate, context: YearContext): ResolvedDate | null {
  const { range, last } = context;
  const inRange = range === null ? [] : agreeing.filter((iso) => lies(iso, range));
  if (inRange.length === 1 && inRange[0] !== undefined) return { iso: inRange[0], basis: 'RANGE' };
  const usual = agreeing.filter((iso) => context.seasons.some((season) => isUsual(iso, season)));
  if (usual.length === 1 && usual[0] !== undefined && !isOpen(date, context.seasons)) {
    return { iso: usual[0], basis: 'SEASON' };
  }
  const following = last === null ? [] : agreeing.filter((iso) => follows(iso, last));
  const only = following.length === 1 ? following[0] : undefined;
  // Without a weekday as a check, the order of the dates counts only where no season contradicts it.
  const trusted = date.weekday !== null || context.seasons.length === 0;
  return only !== undefined && trusted ? { iso: only, basis: 'SEQUENCE' } : null;
}

const lies = (iso: string, range: DateRange): boolean =>
  dayNumber(iso) >= dayNumber(range.from) - RANGE_SLACK &&
  dayNumber(iso) <= dayNumber(range.to) + RANGE_SLACK;

/** July to June for a season of two years; the whole year for a season of one. */
function isUsual(iso: string, { start, end }: FileSeason): boolean {
  if (start === end) return yearOf(iso) === start;
  return iso >= `${start}-07-01` && iso < `${end}-07-01`;
}

/** The season of 2019/20 has two summers, so without a weekday the year of its July and August stays open. */
const isOpen = (date: WrittenDate, seasons: readonly FileSeason[]): boolean =>
  date.weekday === null &&
  (date.month === 7 || date.month === 8) &&
  seasons.some(({ start, end }) => start === 2019 && end === 2020);

const follows = (iso: string, last: string): boolean => {
  const days = dayNumber(iso) - dayNumber(last);
  return days >= -RANGE_SLACK && days <= MAX_PAUSE;
};

function disagreement(
  date: WrittenDate,
  existing: readonly string[],
  agreeing: readonly string[],
  { seasons }: YearContext,
): string {
  const expected =
    existing.find((iso) => seasons.some((season) => isUsual(iso, season))) ?? existing.at(-1) ?? '';
  if (date.weekday === null) return `"${date.text}" has no year, and the season leaves it open`;
  const other = agreeing.length > 0 ? `; the weekday would fit ${agreeing.join(' or ')}` : '';
  const actual = weekdayName(weekdayOf(expected));
  return `"${date.text}" names the wrong weekday: ${expected} is a ${actual}${other}`;
}
