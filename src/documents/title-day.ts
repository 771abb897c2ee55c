/** When a title was won. The graph and the relations both tell who led the champions on that day. */
import type { HonourRecord } from './catalogue.ts';

/**
 * Most titles without a day were won in April or May. June tells nothing: few finals were held then, and most coaches
 * change. A title of another time of the year, as of the League Cup in winter, has a day where the coach changed in between.
 */
const SPRING = ['-04-01', '-05-20', '-05-31'];
const END_OF_SEASON_YEAR = '-06-30';
const END_OF_YEAR = '-12-31';

/**
 * Teams of amateurs, and later of players under 23, have played for it under the names of nations. No row tells which of
 * them the senior coach led as well, as Pozzo did in 1936.
 */
const OF_OTHER_TEAMS = 'olympics';

/**
 * The days on which whoever led the champions to a title led them: the day on which it was won, or else days between the
 * first and the last on which it can have been won; none where these are not known, or where another team won it.
 * @param endOf the last day of a season by its id, where it is known.
 */
export function titleDays(
  { competition, season, from = END_OF_YEAR, decidedOn }: HonourRecord,
  endOf: (season: string) => string | undefined,
): readonly string[] {
  if (competition === OF_OTHER_TEAMS) return [];
  const day = decidedOn ?? (season === undefined ? undefined : endOf(season));
  if (day !== undefined) return [day];
  if (from.endsWith(END_OF_YEAR)) return [];
  if (!from.endsWith(END_OF_SEASON_YEAR)) return [from];
  return SPRING.map((date) => from.replace(END_OF_SEASON_YEAR, date));
}
