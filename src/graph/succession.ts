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

/** The national teams whose record goes on in a country's, by id: West Germany's in Germany's, but not East Germany's. */
export function recordBefore({ index }: GraphView, country: string): readonly string[] {
  const before = index.countriesBefore.get(country).filter(({ oneRecord }) => oneRecord === true);
  return before.map(({ id }) => `${NATIONAL}${id}`);
}

/** Every national team whose past FIFA counts to a country's, at any remove, by id; none for one that has an heir itself. */
export function predecessorsOf({ index }: GraphView, country: string): readonly string[] {
  if (index.countries.get(country)?.successor !== undefined) return [];
  const found: string[] = [];
  // Countries found on the way stand behind, and their turn comes.
  for (const heirs = [country]; heirs.length > 0; ) {
    const before = index.countriesBefore.ids(heirs.pop() ?? '');
    heirs.push(...before);
    found.push(...before);
  }
  return found.sort().map((id) => `${NATIONAL}${id}`);
}
