/** Costs of walking relations, and of searching by name. */

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

/** The document of relations, which is longer the more entities there are. */
function opened(asked: CostQuestion): CostedRead {
  const { clubs, coaches, seasons, venues } = viewOf(asked).index;
  return once('relations', COST.document + (clubs.size + coaches.size + seasons.size + venues.size) / 3);
}

/** The links. They are read with the catalogue when an operation walks them; null when they are not read yet. */
function graphIn(asked: CostQuestion): RelationGraph | null {
  const graph = viewOf(asked).relations();
  if (!(graph instanceof Promise)) return graph;
  // The field that walks them waits for the same read, and reports its failure.
  graph.catch(() => {});
  return null;
}

/**
 * The arcs of the known entities, counted as often as each occurs. Where an entity is not known, the most that one
 * can have.
 */
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

/** The most links of one entity. A country is linked to everything in it. */
function mostLinks(asked: CostQuestion): number {
  const { clubs, coaches, countries } = viewOf(asked).index;
  return Math.max(clubs.size, coaches.size, countries.size, countsIn(asked).teams.size);
}

export const relations: CostOf = (asked) => {
  const arcs = arcsOf(asked, (graph, place) => graph.arcs.degree(place), mostLinks(asked) * LINKS_OF_PAIR);
  return { items: Math.min(nodesOn(asked), arcs), reads: [opened(asked)], work: arcs * COST.arcRanked };
};

/** The cost of searching all times at which a relation held, and of saying it in English. */
export const SPAN = 2;
export const SENTENCE = 10;

/** The documents that show a relation: those of the two teams, or of the seasons in which it held. */
export const evidence: CostOf = (asked) => ({
  items: nodesOn(asked),
  reads: [
    ...readTeams(asked, null, asked.times),
    ...readSeasons(asked, { seasons: null, copies: asked.times, isEach: false }),
  ],
  work: asked.times * countsIn(asked).most.meetings * COST.matchSeen + nodesOn(asked),
});

/** The cost of finding the words that may be meant, before anything is compared with them. */
const SEARCH = 1_250;
/** The same for each word of the text, as a share of that. */
const WORD = 0.4;
/** Two teams can be linked in four ways: each beat the other, and each met the other. */
const LINKS_OF_PAIR = 4;
/** The arcs of a neighbourhood of two hops, as a multiple of the most that one entity has. */
const FAR = 60;
/** The cost of starting a search for paths and of ranking what it finds. */
const PATHS = 100;

export const path: CostOf = (asked) => {
  const { limit } = asked.args;
  const paths = typeof limit === 'number' ? Math.min(Math.max(limit, 1), MAX_PATHS) : MAX_PATHS;
  // A search sees each arc once, and a link has two arcs.
  const arcs = 2 * (graphIn(asked)?.links.count ?? mostLinks(asked) * FAR);
  return { reads: [opened(asked)], work: asked.times * (PATHS + arcs * COST.arcSeen), known: { paths } };
};

export const paths: CostOf = (asked) => ({ count: asked.times * (knownOf(asked).paths ?? MAX_PATHS) });

export const hops: CostOf = (asked) => ({ count: asked.times * MAX_LENGTH });

export const entities: CostOf = (asked) => ({ count: asked.times * (MAX_LENGTH + 1) });

/** The cost of starting a neighbourhood. */
const NEAR = 80;

/** A walk of two hops reads the links of everything that is one hop away. */
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

/** A word with a typing mistake is compared with all words that may be meant. */
export const search: CostOf = (asked) => {
  const words = (textIn(asked, 'text') ?? '').split(/[^\p{L}\p{N}]+/u).length;
  return {
    items: Math.min(nodesOn(asked), asked.times * MAX_FOUND),
    reads: [once('search', COST.document + viewOf(asked).index.clubs.size)],
    work: asked.times * SEARCH * (1 + WORD * Math.min(words, MAX_WORDS)),
  };
};
