import type { CountryRecord } from '../../documents/catalogue.ts';
import { lastPossibleDay, parsePartialDate } from '../../football/partial-date.ts';
import type { GraphView } from '../view.ts';

const NATIONAL = 'national-team:';

/** When a state or a name came to its end, as its source has it; undefined while it lasts, and before it surely had. */
export function endOf(view: GraphView, { to }: { readonly to?: string | undefined }): string | undefined {
  const end = to === undefined ? null : parsePartialDate(to);
  return end !== null && view.knows(lastPossibleDay(end)) ? to : undefined;
}

/** The country that came after; undefined while the one before lasts. */
export function successorOf(view: GraphView, country: string): string | undefined {
  const record = view.countries.get(country);
  return record === null || endOf(view, record) === undefined ? undefined : record.successor;
}

/**
 * The team that FIFA counts a team’s past to: Germany for West Germany. A club, and a country that lasts, is its own.
 * @param team id with its kind.
 */
export function heirOf(view: GraphView, team: string): string {
  const successor = team.startsWith(NATIONAL) ? successorOf(view, team.slice(NATIONAL.length)) : undefined;
  return successor === undefined ? team : heirOf(view, `${NATIONAL}${successor}`);
}

/** Ids of the countries that a country came after. */
const before = (view: GraphView, country: string): readonly CountryRecord[] =>
  view.index.countriesBefore.get(country).filter(({ id }) => successorOf(view, id) === country);

/** The national teams whose record goes on in a country’s, by id: West Germany’s in Germany’s, but not East Germany’s. */
export const recordBefore = (view: GraphView, country: string): readonly string[] =>
  before(view, country)
    .filter(({ oneRecord }) => oneRecord === true)
    .map(({ id }) => `${NATIONAL}${id}`);

/** Every national team whose past FIFA counts to a country’s, at any remove, by id; none for one that has an heir itself. */
export function predecessorsOf(view: GraphView, country: string): readonly string[] {
  if (successorOf(view, country) !== undefined) return [];
  const found: string[] = [];
  // Countries found on the way stand behind, and their turn comes.
  for (const heirs = [country]; heirs.length > 0; ) {
    const ids = before(view, heirs.pop() ?? '').map(({ id }) => id);
    heirs.push(...ids);
    found.push(...ids);
  }
  return found.sort().map((id) => `${NATIONAL}${id}`);
}
