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

/** Every national team whose past FIFA counts to a country's, at any remove, by id. */
export const predecessorsOf = (view: GraphView, country: string): readonly string[] =>
  view.index.countries.list
    .map((one) => `${NATIONAL}${one.id}`)
    .filter((team) => team !== `${NATIONAL}${country}` && heirOf(view, team) === `${NATIONAL}${country}`);
