/** Play-off matches between teams that ended level on points: the match decides, whatever ranked them before. */
import { matchWinner, type PlayedMatch } from '../match.ts';
import type { RankedTeam, Separation } from './rank.ts';

interface PlayOffs {
  readonly matches: readonly PlayedMatch[];
  /** Places below which level teams have to play one: 1 is between first and second. */
  readonly below: readonly number[];
}

const BY_PLAY_OFF: Separation = { criterion: 'PLAY_OFF', own: null, next: null };
const TO_BE_PLAYED: Separation = { criterion: null, own: null, next: null, pending: 'PLAY_OFF' };

/**
 * Applies the play-offs to neighbours level on points. Where more than two teams are level, the other criteria choose the
 * two that play, so these are always neighbours. While a play-off is still to be played, the two are inseparable.
 */
export function placeByPlayOff(
  placed: readonly RankedTeam[],
  playOffs: PlayOffs,
  level: (a: string, b: string) => boolean,
): readonly RankedTeam[] {
  const result = [...placed];
  for (let index = 0; index + 1 < result.length; index += 1) {
    const upper = result[index];
    const lower = result[index + 1];
    if (!upper || !lower || !level(upper.team, lower.team)) continue;
    const winner = winnerBetween(playOffs.matches, upper.team, lower.team);
    if (winner === lower.team) exchange(result, index, upper, lower);
    else if (winner !== null) result[index] = { team: upper.team, above: BY_PLAY_OFF };
    else if (playOffs.below.includes(index + 1)) result[index] = { team: upper.team, above: TO_BE_PLAYED };
  }
  return result;
}

function exchange(result: RankedTeam[], index: number, upper: RankedTeam, lower: RankedTeam): void {
  result[index] = { team: lower.team, above: BY_PLAY_OFF };
  result[index + 1] = { team: upper.team, above: lower.above };
  const before = result[index - 1];
  // The criterion that put the team before above both still holds, but its numbers belonged to the other team.
  if (before?.above) result[index - 1] = { ...before, above: { ...before.above, own: null, next: null } };
}

function winnerBetween(matches: readonly PlayedMatch[], a: string, b: string): string | null {
  const match = matches.find((candidate) => isBetween(candidate, a, b));
  return match ? matchWinner(match) : null;
}

function isBetween(match: PlayedMatch, a: string, b: string): boolean {
  return (match.home === a && match.away === b) || (match.home === b && match.away === a);
}
