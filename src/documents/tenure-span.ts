import { AFTER_ALL_DAYS, addDays, firstDay, lastDay } from '../football/partial-date.ts';
import { isOfKind } from '../model/ids.ts';
import type { TenureRecord } from './catalogue.ts';

/** A tenure in days. Its partial dates are read once, however many days are asked about. */
export interface TenureSpan {
  readonly tenure: TenureRecord;
  /** The first day that its beginning can mean; a day before all others without one. */
  readonly start: string;
  /** The first and the last day on which it may have lasted. */
  readonly first: string;
  readonly last: string;
  /** From this day on, it had certainly begun; `AFTER_ALL_DAYS` when it is not certain on any day. */
  readonly begun: string;
  /** Up to this day it certainly lasted, once it had begun. */
  readonly lasted: string;
}

const earlier = (day: string, other = day): string => (other < day ? other : day);
const later = (day: string, other = day): string => (other > day ? other : day);

const isYear = (date: string | undefined): boolean => date?.length === 4;

/**
 * The first and the last day on which a tenure may have lasted. Clubs change coaches between seasons, so a year alone
 * means 1 July, both as a start and as an end, unless both are in the same year. An unknown start is the day of the
 * end: otherwise a coach of 2024 would have led every match since the club was founded. On the day by which he
 * had left a coach no longer leads.
 */
function reach({ team, from, to, left }: TenureRecord): Pick<TenureSpan, 'first' | 'last'> {
  const seasonal = isOfKind(team, 'club') && !(isYear(from) && from === to);
  const told = seasonal && isYear(to) ? `${to}-06-30` : lastDay(to ?? AFTER_ALL_DAYS);
  const last = left === undefined ? told : earlier(told, addDays(left, -1));
  if (from === undefined) return { first: to === undefined ? AFTER_ALL_DAYS : firstDay(to), last };
  return { first: seasonal && isYear(from) ? `${from}-07-01` : firstDay(from), last };
}

function lastedUntil({ to, end }: TenureRecord): string {
  if (to !== undefined) return firstDay(to);
  return end === 'ONGOING' ? AFTER_ALL_DAYS : '';
}

/**
 * A match that a coach is known to have led shows that the tenure had begun, or still lasted, whatever its
 * dates leave open.
 */
export const spanOf = (tenure: TenureRecord): TenureSpan => ({
  tenure,
  start: tenure.from === undefined ? '' : firstDay(tenure.from),
  ...reach(tenure),
  begun: earlier(tenure.from === undefined ? AFTER_ALL_DAYS : lastDay(tenure.from), tenure.firstMatch),
  lasted: later(lastedUntil(tenure), tenure.lastMatch),
});

/**
 * How certainly a tenure covers a day: 3 whatever its partial dates mean; 2 when it has certainly begun and may have
 * ended; 1 when it may not have begun either; 0 when it does not, or nothing is known.
 */
export function covers(span: TenureSpan, day: string): 0 | 1 | 2 | 3 {
  if (span.first > day || span.last < day) return 0;
  if (span.begun > day) return 1;
  return span.lasted >= day ? 3 : 2;
}

/** The day from which the end of a tenure is known: that of a month or year is with its last day, or once he had surely left. */
export const endKnown = ({ to, left }: TenureRecord): string => left ?? lastDay(to ?? AFTER_ALL_DAYS);

/** A tenure as it stood on the as-of day, without an end that was to come. */
export function tenureAsOf(tenure: TenureRecord, asOf: string | null): TenureRecord | null {
  if (asOf === null) return tenure;
  if (tenure.from !== undefined && firstDay(tenure.from) > asOf) return null;
  if (tenure.from === undefined && tenure.to !== undefined && firstDay(tenure.to) > asOf) return null;
  if (tenure.to === undefined || endKnown(tenure) <= asOf) return tenure;
  const { to: _to, left: _left, ...rest } = tenure;
  return { ...rest, end: 'ONGOING' };
}
