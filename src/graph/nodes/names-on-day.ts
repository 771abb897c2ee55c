/** Names as they stood on a day. */
import type { NameRecord, PastName } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import type { NameDates } from '../../documents/search.ts';
import { firstDay, lastDay } from '../../football/partial-date.ts';
import { dayBefore, daysBetween } from '../days.ts';

const isBegun = ({ from }: NameDates, day: string): boolean => from === undefined || firstDay(from) <= day;

/** Whether the name of today had been in use before another took its place for a while: Milan, before it was Milano. */
function isInterruption(past: readonly PastName[], name: PastName): boolean {
  if (name.from === undefined) return false;
  const { to } = past[past.indexOf(name) - 1] ?? {};
  return to === undefined || daysBetween(lastDay(to), firstDay(name.from)) > 1;
}

/** The first day of a past name; empty: from the beginning. Of a year of which two names tell, the earlier has all. */
function firstDayOf(past: readonly PastName[], name: PastName): string {
  const { from } = name;
  if (from === undefined) return '';
  return isInterruption(past, name) ? lastDay(from) : firstDay(from);
}

/**
 * What a thing went by on a day instead of the name of today; undefined where it had that.
 * @param past oldest first.
 */
export const pastNameOn = (past: readonly PastName[] | undefined, day: string): PastName | undefined =>
  past?.find((name) => firstDayOf(past, name) <= day && lastDay(name.to) >= day);

/** The first of the past names that followed each other without a gap up to one. */
function firstOfRow(past: readonly PastName[], name: PastName): PastName {
  const before = past[past.indexOf(name) - 1];
  return before === undefined || name.from === undefined || isInterruption(past, name)
    ? name
    : firstOfRow(past, before);
}

/** The last day on which the name of today was in use before a past one; undefined where it was not. */
export function lastDayBefore(past: readonly PastName[], name: PastName): string | undefined {
  const first = firstOfRow(past, name);
  return isInterruption(past, first) ? dayBefore(firstDayOf(past, first)) : undefined;
}

/** A name as it stood: one that was in use had no end yet. */
function nameAsItStood(name: NameRecord, day: string): NameRecord {
  if (name.to === undefined || lastDay(name.to) <= day) return name;
  const { to: _to, ...rest } = name;
  return rest;
}

/**
 * Names beside the main one that had come into use, in the order given.
 * @param main what the thing went by on the day, where that is not the name of today: then names without dates go with
 * that of today, and are left out.
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
