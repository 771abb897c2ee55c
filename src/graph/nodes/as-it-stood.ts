import type { NameRecord, PastName } from '../../documents/catalogue.ts';
import { firstDay, lastDay } from '../../football/partial-date.ts';
import { toldAtTheEnd, without } from '../../model/kit/known.ts';
import { countries } from '../../model/tables/countries.ts';
import { namesOn, pastNameOn } from './names-on-day.ts';

/** The properties of an entity’s record that depend on the day; each kind has some of them. */
interface Standing {
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly pastNames?: readonly PastName[];
  readonly teamNames?: readonly NameRecord[];
  readonly fullName?: string;
  readonly from?: string;
  readonly founded?: string;
  readonly opened?: string;
  readonly to?: string;
  readonly venue?: string;
  readonly venueFrom?: string;
  readonly successions?: readonly { readonly on: string }[];
}

const isBegun = (date: string | undefined, day: string): boolean =>
  date === undefined || firstDay(date) <= day;

const isOver = (date: string, day: string): boolean => lastDay(date) <= day;

/** Properties that were not known on the day. */
function heldBack(record: Standing, day: string, past: PastName | undefined): readonly string[] {
  const { to, venue, venueFrom } = record;
  const begins = (['from', 'founded', 'opened'] as const).filter(
    (property) => !isBegun(record[property], day),
  );
  return [
    ...begins,
    ...(to !== undefined && !isOver(to, day) ? toldAtTheEnd(countries) : []),
    ...(venue !== undefined && (venueFrom === undefined || !isOver(venueFrom, day))
      ? ['venue', 'venueFrom']
      : []),
    // A name in full and codes go with the name of today.
    ...(past === undefined ? [] : ['fullName', 'fifaCode', 'iso2']),
  ];
}

const isDated = ({ from, to }: NameRecord): boolean => from !== undefined || to !== undefined;

/**
 * A record as it stood at the end of a day: by the name it went by then, without names, ends, heirs and grounds that
 * came later. The record itself where the day changes nothing.
 */
export function asItStood<T extends object>(record: T & Standing, day: string): T {
  const { names, pastNames, teamNames, successions } = record;
  const past = pastNameOn(pastNames, day);
  const untold = heldBack(record, day, past);
  const isPlain =
    untold.length === 0 && successions === undefined && !names.some(isDated) && !teamNames?.some(isDated);
  if (isPlain) return record;
  return {
    ...without<T>(record, untold),
    ...(past === undefined ? {} : { name: past.name }),
    names: namesOn(names, day, past?.name),
    ...(teamNames === undefined ? {} : { teamNames: namesOn(teamNames, day, past?.name) }),
    ...(successions === undefined ? {} : { successions: successions.filter(({ on }) => isBegun(on, day)) }),
  };
}

interface Stood {
  readonly day: string;
  readonly record: object;
}

/** Each record as it stood on the day that was asked for last: most requests ask for the same day. */
const lastStood = new WeakMap<object, Stood>();

/** See `asItStood`. @param record lives as long as its catalogue. */
export function rememberedAsItStood<T extends object>(record: T & Standing, day: string): T {
  const last = lastStood.get(record);
  if (last?.day === day) return last.record as T;
  const stood = asItStood<T>(record, day);
  lastStood.set(record, { day, record: stood });
  return stood;
}
