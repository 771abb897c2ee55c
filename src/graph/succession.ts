import type { CatalogueIndex } from './catalogue-index.ts';
import type { GraphView } from './view.ts';

const NATIONAL = 'national-team:';

/**
 * The team that FIFA counts a team's past to: Germany for West Germany. A club, and a country that lasts, is its own.
 * @param team id with its kind.
 */
export function heirOf(view: GraphView, team: string): string {
  const country = team.startsWith(NATIONAL) ? view.index.countries.get(team.slice(NATIONAL.length)) : null;
  const successor = country?.successor;
  return successor === undefined ? team : heirOf(view, `${NATIONAL}${successor}`);
}

const linesOfCatalogue = new WeakMap<CatalogueIndex, ReadonlyMap<string, readonly string[]>>();

/** National teams by their heir. The same for every request, and a question may ask it of every champion. */
function lines(view: GraphView): ReadonlyMap<string, readonly string[]> {
  const known = linesOfCatalogue.get(view.index);
  if (known !== undefined) return known;
  const teams = view.index.countries.list.map(({ id }) => `${NATIONAL}${id}`);
  const made = Map.groupBy(teams, (team) => heirOf(view, team));
  linesOfCatalogue.set(view.index, made);
  return made;
}

/** Every national team whose past FIFA counts to a country's, at any remove, by id. */
export function predecessorsOf(view: GraphView, country: string): readonly string[] {
  const own = `${NATIONAL}${country}`;
  return (lines(view).get(own) ?? []).filter((team) => team !== own);
}
