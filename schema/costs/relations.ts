/** What walks over relations, and searches by name, cost. */

import { COST } from '../../src/graph/effort/work.ts';
import { MAX_LENGTH, MAX_PATHS } from '../../src/graph/relations/paths.ts';
import { MAX_FOUND, MAX_WORDS } from '../../src/graph/search/search.ts';
import {
  type Asked,
  type CostOf,
  countsIn,
  knownOf,
  nodesOn,
  once,
  type Reading,
  readSeasons,
  readTeams,
  textIn,
  viewOf,
} from './place.ts';

/** The document of relations is longer the more entities there are. */
function opened(asked: Asked): Reading {
  const { clubs, coaches, seasons, venues } = viewOf(asked).index;
  return once('relations', COST.document + (clubs.size + coaches.size + seasons.size + venues.size) / 4);
}

/** The most links of one entity: a country has all that is of it. */
function mostLinks(asked: Asked): number {
  const { clubs, coaches, countries } = viewOf(asked).index;
  return Math.max(clubs.size, coaches.size, countries.size, countsIn(asked).teams.size);
}

export const relations: CostOf = (asked) => {
  const most = asked.times * mostLinks(asked);
  return { items: Math.min(nodesOn(asked), most * 2), reads: [opened(asked)], work: most * 2 };
};

/** The documents that show it: of the two teams, or of the seasons it was so in. */
export const evidence: CostOf = (asked) => ({
  items: nodesOn(asked),
  reads: [
    ...readTeams(asked, null, asked.times),
    ...readSeasons(asked, { seasons: null, copies: asked.times, isEach: false }),
  ],
  work: asked.times * countsIn(asked).most.meetings * 2 * COST.matchSeen + nodesOn(asked),
});

/** A search for paths looks at up to a few thousand links; each hop of each path may be read. */
const SEARCH = 400;

export const path: CostOf = (asked) => {
  const { limit } = asked.args;
  const paths = typeof limit === 'number' ? Math.min(Math.max(limit, 1), MAX_PATHS) : MAX_PATHS;
  return { reads: [opened(asked)], work: asked.times * (SEARCH + mostLinks(asked) / 2), known: { paths } };
};

export const paths: CostOf = (asked) => ({ count: asked.times * (knownOf(asked).paths ?? MAX_PATHS) });

export const hops: CostOf = (asked) => ({ count: asked.times * MAX_LENGTH });

export const entities: CostOf = (asked) => ({ count: asked.times * (MAX_LENGTH + 1) });

/** Two hops lead to the links of all that is one hop away. */
export const neighbourhood: CostOf = (asked) => {
  const isFar = asked.args.depth !== 1;
  const most = asked.times * mostLinks(asked);
  return { items: nodesOn(asked), reads: [opened(asked)], work: most * (isFar ? 8 : 1) };
};

export const links: CostOf = (asked) => ({
  items: nodesOn(asked),
  work: asked.times * mostLinks(asked) * 0.2,
});

/** Words with slips are compared with all that may be meant. */
export const search: CostOf = (asked) => {
  const words = (textIn(asked, 'text') ?? '').split(/[^\p{L}\p{N}]+/u).length;
  return {
    items: Math.min(nodesOn(asked), asked.times * MAX_FOUND),
    reads: [once('search', COST.document + viewOf(asked).index.clubs.size / 2)],
    work: asked.times * SEARCH * (1 + Math.min(words, MAX_WORDS)),
  };
};
