/** Costs of telling what an answer lacks. */
import { type CostedRead, type CostQuestion, once, viewOf } from './place.ts';

/** To read of a season what it lacks; as of a day it is made to tell. */
const SEASON_NOTICED = 0.1;
const SEASON_MADE = 0.8;

/** What a notice about all that a team may have played in takes. Of the same seasons it is worked out once. */
export function noticed(asked: CostQuestion): CostedRead {
  const { asOf, index } = viewOf(asked);
  return once('seasons lacking', index.seasons.size * (asOf === null ? SEASON_NOTICED : SEASON_MADE));
}
