/** How often teams meet, where no regulation says so. */
import { isStruck, type Pairing, type PlayedMatch } from './match.ts';

/** A key for two teams, whichever of them is at home. No team id contains a line break. */
export const pairKey = ({ home, away }: Pairing): string =>
  home < away ? `${home}\n${away}` : `${away}\n${home}`;

/** How often two teams of a group meet: as often as the two teams that met most. 0 without matches. */
export function meetingsIn(matches: readonly Pairing[]): number {
  const pairs = Map.groupBy(matches, pairKey);
  return [...pairs.values()].reduce((most, meetings) => Math.max(most, meetings.length), 0);
}

/** The teams of a table, in the order of its matches: whoever gave up and had every match struck is in it no longer. */
export const teamsIn = (matches: readonly PlayedMatch[]): ReadonlySet<string> =>
  new Set(matches.filter((match) => !isStruck(match)).flatMap(({ home, away }) => [home, away]));

const among = <M extends Pairing>(teams: readonly string[], matches: readonly M[]): readonly M[] =>
  matches.filter(({ home, away }) => teams.includes(home) && teams.includes(away));

/**
 * The play-offs of a group: matches between two of its teams after its last match, before either of them played a team from
 * outside. Earlier or later rounds in which the two met decide nothing in the group.
 * @param group its matches; @param all those of the season, the group's among them.
 */
export function playOffsOf<M extends Pairing & Pick<PlayedMatch, 'id' | 'date'>>(
  group: readonly Pick<PlayedMatch, 'id' | 'date' | 'home' | 'away'>[],
  all: readonly M[],
): readonly M[] {
  const teams = [...new Set(group.flatMap(({ home, away }) => [home, away]))];
  const inGroup = new Set(group.map(({ id }) => id));
  const ended = group.reduce((last, { date }) => (date > last ? date : last), '');
  const again = among(teams, all).filter(({ id, date }) => date > ended && !inGroup.has(id));
  if (again.length === 0) return again;
  const counted = new Set([...inGroup, ...again.map(({ id }) => id)]);
  const later = all.filter(({ id, date }) => date > ended && !counted.has(id));
  const wentOn = ({ home, away, date }: M): boolean =>
    later.some(
      (other) => other.date < date && [other.home, other.away].some((team) => team === home || team === away),
    );
  return again.filter((match) => !wentOn(match));
}
