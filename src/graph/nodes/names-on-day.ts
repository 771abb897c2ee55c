import type { NameRecord } from '../../documents/catalogue.ts';
import { endOf } from '../teams/succession.ts';
import type { GraphView } from '../view.ts';

/** A name as it stood: one that was in use had no end yet. */
export function nameOnDay(view: GraphView, name: NameRecord): NameRecord {
  if (name.to === undefined || endOf(view, name) !== undefined) return name;
  const { to: _to, ...rest } = name;
  return rest;
}

/** Names that had come into use, in the order given. */
export const namesOnDay = (view: GraphView, names: readonly NameRecord[]): readonly NameRecord[] =>
  view.asOf === null
    ? names
    : names.filter(({ from }) => view.knows(from)).map((name) => nameOnDay(view, name));
