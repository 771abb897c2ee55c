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

/**
 * The past name that was in use on a day; undefined when it was the name of today.
 * @param past oldest first.
 */
export const pastNameOn = (past: readonly PastName[] | undefined, day: string): PastName | undefined =>
  past?.find((name) => firstDayOf(past, name) <= day && lastDay(name.to) >= day);

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
