/** Costs of telling what an answer lacks. */
import { type CostedRead, type CostQuestion, once, viewOf } from './place.ts';

/** The cost of reading what a season lacks. As of a day, its record is made for that. */
const SEASON_NOTICED = 0.1;
const SEASON_MADE = 0.8;

/**
 * The cost of a notice about all that a team may have played in. It is computed once for the same seasons.
 */
export function noticed(asked: CostQuestion): CostedRead {
  const { asOf, index } = viewOf(asked);
  return once('seasons lacking', index.seasons.size * (asOf === null ? SEASON_NOTICED : SEASON_MADE));
}
