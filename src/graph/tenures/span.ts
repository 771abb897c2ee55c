import type { TenureRecord } from '../../documents/catalogue.ts';
import {
  firstPossibleDay,
  lastPossibleDay,
  type PartialDate,
  parsePartialDate,
} from '../../football/partial-date.ts';

/** Characters of a date that is a day: it is its own first and last. */
const DAY = 'yyyy-mm-dd'.length;

const edge = (date: string, of: (date: PartialDate) => string): string => {
  if (date.length === DAY) return date;
  const parsed = parsePartialDate(date);
  return parsed === null ? date : of(parsed);
};

/** The first day a partial date can mean; before all days when there is none. */
export const firstDay = (date: string | undefined): string =>
  date === undefined ? '' : edge(date, firstPossibleDay);

/** The last day a partial date can mean. */
export const lastDay = (date: string): string => edge(date, lastPossibleDay);

/** Later than any day: the end of what has none. */
const FOR_EVER = '9999-12-31';
/** After the last of all days: a beginning that never surely came. */
const NEVER = '~';

/** A tenure in days, so that its partial dates are read once however many days are asked about. */
export interface TenureSpan {
  readonly tenure: TenureRecord;
  /** The first day its beginning can mean; before all days when there is none. */
  readonly start: string;
  /** The first and the last day it may have lasted. */
  readonly first: string;
  readonly last: string;
  /** From this day on it had surely begun. */
  readonly begun: string;
  /** Until this day it surely lasted, once it had begun. */
  readonly lasted: string;
}

const isYear = (date: string | undefined): boolean => date?.length === 4;

/**
 * The first and the last day a tenure may have lasted. Clubs change coaches between seasons: a year alone is taken
 * to mean 1 July, as a start and as an end, unless both lie in it. A start that nobody recorded reaches back to no day
 * but that of the end, or a coach of 2024 would have led every match since the club was founded.
 */
function reach({ team, from, to }: TenureRecord): Pick<TenureSpan, 'first' | 'last'> {
  const seasonal = team.startsWith('club:') && !(isYear(from) && from === to);
  const last = seasonal && isYear(to) ? `${to}-06-30` : lastDay(to ?? FOR_EVER);
  if (from === undefined) return { first: to === undefined ? FOR_EVER : firstDay(to), last };
  return { first: seasonal && isYear(from) ? `${from}-07-01` : firstDay(from), last };
}

function lastedUntil({ to, end }: TenureRecord): string {
  if (to !== undefined) return firstDay(to);
  return end === 'ONGOING' ? FOR_EVER : '';
}

export const spanOf = (tenure: TenureRecord): TenureSpan => ({
  tenure,
  start: firstDay(tenure.from),
  ...reach(tenure),
  begun: tenure.from === undefined ? NEVER : lastDay(tenure.from),
  lasted: lastedUntil(tenure),
});

/**
 * How surely a tenure covers a day: 3 whatever its imprecise dates mean, 2 when it has surely begun and may have ended,
 * 1 when it may not have begun either, 0 when it cannot be told or never.
 */
export function covers(span: TenureSpan, day: string): 0 | 1 | 2 | 3 {
  if (span.first > day || span.last < day) return 0;
  if (span.begun > day) return 1;
  return span.lasted >= day ? 3 : 2;
}
