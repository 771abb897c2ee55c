/** Ties that were called off before their first leg. The team that plays on shows who went on. */
import type { MatchRecord, TieRecord } from '../documents/documents.ts';

type Walkover = Pick<TieRecord, 'winner' | 'decidedBy' | 'date'>;

const isCalledOff = (leg: MatchRecord): boolean => leg.status === 'CANCELLED' && leg.official === undefined;

/**
 * The result of a tie that was called off; none when a leg was played, or when both sides or neither side played a
 * later tie of the season. Its last day is the first day on which the result is certain.
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
