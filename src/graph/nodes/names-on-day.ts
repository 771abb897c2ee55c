/** Names as they stood on a day. */
import type { NameRecord, PastName } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import type { NameDates } from '../../documents/heads.ts';
import { addDays, daysBetween, firstDay, lastDay } from '../../football/partial-date.ts';

const isBegun = ({ from }: NameDates, day: string): boolean => from === undefined || firstDay(from) <= day;

/** Whether a past name replaced the name of today for a while only: Milano, between Milan and Milan. */
function isInterruption(past: readonly PastName[], name: PastName): boolean {
  if (name.from === undefined) return false;
  const { to } = past[past.indexOf(name) - 1] ?? {};
  return to === undefined || daysBetween(lastDay(to), firstDay(name.from)) > 1;
}

/**
 * The first day of a past name; empty when it was the first name. A year shared by two names counts for the
 * earlier one.
 */
function firstDayOf(past: readonly PastName[], name: PastName): string {
  const { from } = name;
  if (from === undefined) return '';
  return isInterruption(past, name) ? lastDay(from) : firstDay(from);
}

/** Days on which a past name was in use, both inclusive; the first is empty where it was the first name. */
interface NameSpan {
  readonly first: string;
  readonly last: string;
  readonly name: PastName;
}

const spans = new WeakMap<readonly PastName[], readonly NameSpan[]>();

/**
 * The past name that was in use on a day; undefined when it was the name of today. The days of a list are worked out
 * once, since matches ask what their teams were called on days of their own.
 * @param past oldest first; it lives as long as its catalogue.
 */
export function pastNameOn(past: readonly PastName[] | undefined, day: string): PastName | undefined {
  if (past === undefined) return undefined;
  const known =
    spans.get(past) ?? past.map((name) => ({ first: firstDayOf(past, name), last: lastDay(name.to), name }));
  spans.set(past, known);
  return known.find(({ first, last }) => first <= day && last >= day)?.name;
}

/** The first in a row of past names without a gap that ends with the given one. */
function firstOfRow(past: readonly PastName[], name: PastName): PastName {
  const before = past[past.indexOf(name) - 1];
  return before === undefined || name.from === undefined || isInterruption(past, name)
    ? name
    : firstOfRow(past, before);
}

/**
 * The last day on which the name of today was in use before a past name; undefined when it was not in use
 * before.
 */
export function lastDayBefore(past: readonly PastName[], name: PastName): string | undefined {
  const first = firstOfRow(past, name);
  return isInterruption(past, first) ? addDays(firstDayOf(past, first), -1) : undefined;
}

/** A name as it stood: while it was in use, its end was unknown. */
function nameAsItStood(name: NameRecord, day: string): NameRecord {
  if (name.to === undefined || lastDay(name.to) <= day) return name;
  const { to: _to, ...rest } = name;
  return rest;
}

/**
 * Other names that were in use or had been, in the given order.
 * @param main the name on that day, when it is not the name of today. Then names without dates are left out,
 * since they belong to the name of today.
 */
export const namesOn = (
  names: readonly NameRecord[],
  day: string,
  main: string | undefined,
): readonly NameRecord[] =>
  names
    .filter((name) => isBegun(name, day) && (main === undefined || fold(name.name) !== fold(main)))
    .filter((name) => main === undefined || name.from !== undefined || name.to !== undefined)
    .map((name) => nameAsItStood(name, day));
