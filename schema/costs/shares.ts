/** Costs of small parts of the work, and of work that many fields ask for and that is done once. */
import { COST } from '../../src/graph/effort/work.ts';
import {
  type CostedRead,
  type CostQuestion,
  countsIn,
  entitiesMade,
  knownOf,
  nameOf,
  once,
  readTeams,
  viewOf,
} from './place.ts';

/** The cost of a campaign before a field is asked of it. */
export const CAMPAIGN = 1;

/** Work that is done once a season for all fields: the costs of all fields are added up, to no more than the whole. */
export const bounded = (key: string, cost: number, most: number, of?: string): readonly CostedRead[] =>
  cost <= 0
    ? []
    : [{ shared: { key, costOf: (count) => Math.min(count, most) }, count: cost, ...(of && { of }) }];

/**
 * The documents of the teams that the objects are, or whose tenures they are. Teams that took part in some seasons have no
 * more matches than were counted of these seasons.
 * @param teams null where it is not known which.
 */
export function readOwnTeams(
  asked: CostQuestion,
  teams: readonly string[] | null,
  isMade: boolean,
): readonly CostedRead[] {
  const { within, played } = knownOf(asked);
  const seasons = within?.seasons ?? null;
  if (teams !== null || played === undefined || seasons === null)
    return readTeams(asked, teams, asked.times, isMade);
  return [teamsOfSeasons(asked, seasons, isMade)];
}

function teamsOfSeasons(asked: CostQuestion, seasons: readonly string[], isMade: boolean): CostedRead {
  const counts = countsIn(asked);
  const held = seasons.map((season) => counts.season(season));
  const most = held.reduce((sum, { teams }) => sum + teams, 0);
  const played = held.reduce((sum, season) => sum + season.played, 0);
  const lengths = counts.charactersOfTeams('any');
  const costOf = (count: number): number => {
    const read = Math.min(count, most);
    const made = isMade ? Math.min(counts.teams.sumOf(read), played) * COST.matchMade : 0;
    return read * COST.document + lengths.sumOf(read) * COST.character + made;
  };
  const key = `${isMade ? 'matches of ' : ''}teams of ${seasons.join()}`;
  const of = nameOf(asked.objects, asked.times);
  return { shared: { key, costOf }, count: asked.times, ...(of !== undefined && { of }) };
}

/**
 * The cost of making all records of a kind, by how long they are. An isolate does it once; a request that finds it not
 * done has all of it to do.
 */
const ALL_MADE = { clubs: 3, coaches: 1.5, competitions: 4, countries: 3, seasons: 3, venues: 2.5 };

/** Makes all entities of a kind, as they stood on the day. */
export function allMade(asked: CostQuestion, kind: keyof typeof ALL_MADE): CostedRead {
  const { size } = viewOf(asked).index[kind];
  return once(`all ${kind}`, size * (ALL_MADE[kind] - COST.record) + entitiesMade(asked, size));
}
