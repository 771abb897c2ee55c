/** Who meets whom how often, where no regulation says so. */
import type { PlayedMatch } from './match.ts';

type Pairing = Pick<PlayedMatch, 'home' | 'away'>;

// No team id contains a line break.
const pairOf = ({ home, away }: Pairing): string => (home < away ? `${home}\n${away}` : `${away}\n${home}`);

/** How often two teams of a group meet: as often as those do that meet most. 0 without matches. */
export function meetingsIn(matches: readonly Pairing[]): number {
  const pairs = Map.groupBy(matches, pairOf);
  return [...pairs.values()].reduce((most, meetings) => Math.max(most, meetings.length), 0);
}

const among = <M extends Pairing>(teams: readonly string[], matches: readonly M[]): readonly M[] =>
  matches.filter(({ home, away }) => teams.includes(home) && teams.includes(away));

/**
 * Matches in which teams that a group left level met once more: those of two of its teams after its end, before either
 * met others. An earlier or a later round in which they met decides nothing in it.
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
  const own = new Set([...inGroup, ...again.map(({ id }) => id)]);
  const later = all.filter(({ id, date }) => date > ended && !own.has(id));
  const wentOn = ({ home, away, date }: M): boolean =>
    later.some(
      (one) => one.date < date && [one.home, one.away].some((team) => team === home || team === away),
    );
  return again.filter((match) => !wentOn(match));
}
