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

/** Matches of two of the teams: level ones met again on neutral ground. */
export const amongThem = <M extends Pairing>(teams: readonly string[], matches: readonly M[]): readonly M[] =>
  matches.filter(({ home, away }) => teams.includes(home) && teams.includes(away));
