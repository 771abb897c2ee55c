import type { NameRecord } from '../../documents/catalogue.ts';
import { endOf } from '../teams/succession.ts';
import type { GraphView } from '../view.ts';

/** A name as it stood on the as-of day: without an end that was to come. */
export function nameOnDay(view: GraphView, name: NameRecord): NameRecord {
  if (name.to === undefined || endOf(view, name) !== undefined) return name;
  const { to: _to, ...rest } = name;
  return rest;
}

/** Names that were in use by the as-of day, in the given order. */
export const namesOnDay = (view: GraphView, names: readonly NameRecord[]): readonly NameRecord[] =>
  view.asOf === null
    ? names
    : names.filter(({ from }) => view.knows(from)).map((name) => nameOnDay(view, name));
