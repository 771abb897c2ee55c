/** Ties of which no leg was played: who went on tells to whom they went. */
import type { MatchRecord, TieRecord } from '../documents/documents.ts';

type Walkover = Pick<TieRecord, 'winner' | 'decidedBy' | 'date'>;

const isCalledOff = (leg: MatchRecord): boolean => leg.status === 'CANCELLED' && leg.official === undefined;

/**
 * What a tie that was called off came to; nothing where a leg was played, or where both sides or neither played a later
 * tie of the season. Its last day is the first on which that is sure.
 */
export function walkoverOf(legs: readonly MatchRecord[], season: readonly MatchRecord[]): Walkover {
  const [first] = legs;
  const last = legs.at(-1);
  if (first === undefined || last === undefined || !legs.every(isCalledOff)) return {};
  const through = [first.home, first.away].filter((team) =>
    season.some(
      ({ tie, date, home, away }) => tie !== undefined && date > last.date && [home, away].includes(team),
    ),
  );
  const [winner] = through;
  if (winner === undefined || through.length > 1) return {};
  return { winner, decidedBy: 'WALKOVER', date: last.date };
}
