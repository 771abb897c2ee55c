import type { CountryRecord } from '../../documents/catalogue.ts';
import { lastPossibleDay, parsePartialDate } from '../../football/partial-date.ts';
import { globalId, isOfKind, slugOf } from '../../model/ids.ts';
import type { GraphView } from '../view.ts';

/** The end of a state or a name, as its source tells it; undefined while it lasts, or may still last. */
export function endOf(view: GraphView, { to }: { readonly to?: string | undefined }): string | undefined {
  const end = to === undefined ? null : parsePartialDate(to);
  return end !== null && view.knows(lastPossibleDay(end)) ? to : undefined;
}

/** The country that succeeded a country; undefined while the earlier one lasts. */
export function successorOf(view: GraphView, country: string): string | undefined {
  const record = view.countries.get(country);
  return record === null || endOf(view, record) === undefined ? undefined : record.successor;
}

/**
 * The team to which FIFA counts a team's past: Germany for West Germany. A club, and a country that lasts, is its
 * own.
 * @param team an id with its kind.
 */
export function heirOf(view: GraphView, team: string): string {
  const successor = isOfKind(team, 'national-team') ? successorOf(view, slugOf(team)) : undefined;
  return successor === undefined ? team : heirOf(view, globalId('national-team', successor));
}

/** The countries that a country succeeded. */
const before = (view: GraphView, country: string): readonly CountryRecord[] =>
  view.index.countriesBefore.get(country).filter(({ id }) => successorOf(view, id) === country);

/**
 * Ids of the national teams whose record counts to the team of a country. West Germany's counts to Germany; East
 * Germany's does not.
 */
export const recordBefore = (view: GraphView, country: string): readonly string[] =>
  before(view, country)
    .filter(({ oneRecord }) => oneRecord === true)
    .map(({ id }) => globalId('national-team', id));

/**
 * Ids of all national teams whose past FIFA counts to the team of a country, over several successions; none for a
 * country that has a successor.
 */
export function predecessorsOf(view: GraphView, country: string): readonly string[] {
  if (successorOf(view, country) !== undefined) return [];
  const found: string[] = [];
  // The list grows while it is read: the predecessors of each country are added to it.
  for (const heirs = [country]; heirs.length > 0; ) {
    const ids = before(view, heirs.pop() ?? '').map(({ id }) => id);
    heirs.push(...ids);
    found.push(...ids);
  }
  return found.sort().map((id) => globalId('national-team', id));
}
