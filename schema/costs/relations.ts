/** What walks over relations, and searches by name, cost. */

import { COST } from '../../src/graph/effort/work.ts';
import { MAX_LENGTH, MAX_PATHS } from '../../src/graph/relations/paths.ts';
import type { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import { MAX_FOUND, MAX_WORDS } from '../../src/graph/search/search.ts';
import {
  type CostedRead,
  type CostOf,
  type CostQuestion,
  countsIn,
  knownOf,
  nodesOn,
  once,
  readSeasons,
  readTeams,
  textIn,
  viewOf,
} from './place.ts';

/** The document of relations is longer the more entities there are. */
function opened(asked: CostQuestion): CostedRead {
  const { clubs, coaches, seasons, venues } = viewOf(asked).index;
  return once('relations', COST.document + (clubs.size + coaches.size + seasons.size + venues.size) / 3);
}

/** The links, which are read with the catalogue where an operation walks them; null when they are not at hand. */
function graphIn(asked: CostQuestion): RelationGraph | null {
  const graph = viewOf(asked).relations();
  if (!(graph instanceof Promise)) return graph;
  // Whoever walks them waits for the same read, and tells what failed.
  graph.catch(() => {});
  return null;
}

/** Of each of the entities that are known, as often as it is there; the most there may be where one is not. */
function arcsOf(
  asked: CostQuestion,
  of: (graph: RelationGraph, place: number) => number,
  most: number,
): number {
  const { ids } = knownOf(asked);
  const graph = graphIn(asked);
  if (graph === null || ids === undefined) return asked.times * most;
  const arcs = ids.map((id) => {
    const place = graph.place(id);
    return place === null ? 0 : of(graph, place);
  });
  return (asked.times / Math.max(ids.length, 1)) * arcs.reduce((sum, count) => sum + count, 0);
}

/** The most links of one entity: a country has all that is of it. */
function mostLinks(asked: CostQuestion): number {
  const { clubs, coaches, countries } = viewOf(asked).index;
  return Math.max(clubs.size, coaches.size, countries.size, countsIn(asked).teams.size);
}

export const relations: CostOf = (asked) => {
  const arcs = arcsOf(asked, (graph, place) => graph.arcs.degree(place), mostLinks(asked) * LINKS_OF_PAIR);
  return { items: Math.min(nodesOn(asked), arcs), reads: [opened(asked)], work: arcs * COST.arcRanked };
};

/** To look through all times that a relation held; and to say so in English. */
export const SPAN = 2;
export const SENTENCE = 10;

/** The documents that show it: of the two teams, or of the seasons it was so in. */
export const evidence: CostOf = (asked) => ({
  items: nodesOn(asked),
  reads: [
    ...readTeams(asked, null, asked.times),
    ...readSeasons(asked, { seasons: null, copies: asked.times, isEach: false }),
  ],
  work: asked.times * countsIn(asked).most.meetings * 2 * COST.matchSeen + nodesOn(asked),
});

/** To find the words that are meant, before anything is compared with them. */
const SEARCH = 1_350;
/** The same for each word, of all of that. */
const WORD = 0.4;
/** Two teams beat each other and met: links of a pair. */
const LINKS_OF_PAIR = 4;
/** What a neighbourhood may look at, in times of the most that one entity has. */
const FAR = 60;
/** To set up a search for paths, and to rank what it found. */
const PATHS = 100;

export const path: CostOf = (asked) => {
  const { limit } = asked.args;
  const paths = typeof limit === 'number' ? Math.min(Math.max(limit, 1), MAX_PATHS) : MAX_PATHS;
  // A search looks at no arc twice, and a link has two.
  const arcs = 2 * (graphIn(asked)?.links.count ?? mostLinks(asked) * FAR);
  return { reads: [opened(asked)], work: asked.times * (PATHS + arcs * COST.arcSeen), known: { paths } };
};

export const paths: CostOf = (asked) => ({ count: asked.times * (knownOf(asked).paths ?? MAX_PATHS) });

export const hops: CostOf = (asked) => ({ count: asked.times * MAX_LENGTH });

export const entities: CostOf = (asked) => ({ count: asked.times * (MAX_LENGTH + 1) });

/** To set up a neighbourhood. */
const NEAR = 80;

/** Two hops lead to the links of all that is one hop away. */
export const neighbourhood: CostOf = (asked) => {
  const isFar = asked.args.depth !== 1;
  const throughHubs = asked.args.throughHubs === true;
  const arcs = arcsOf(
    asked,
    (graph, place) => (isFar ? graph.arcsAround(place, throughHubs) : graph.arcs.degree(place)),
    mostLinks(asked) * (isFar ? FAR : LINKS_OF_PAIR),
  );
  return { items: nodesOn(asked), reads: [opened(asked)], work: asked.times * NEAR + arcs * COST.arcRanked };
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
    reads: [once('search', COST.document + viewOf(asked).index.clubs.size)],
    work: asked.times * SEARCH * (1 + WORD * Math.min(words, MAX_WORDS)),
  };
};
