/** Costs of walking relations, and of searching by name. */

import { COST, documentCost } from '../../src/graph/effort/work.ts';
import { pathsForPrice, showing } from '../../src/graph/relations/found-paths.ts';
import { MAX_LENGTH, MAX_PATHS, type PathQuestion } from '../../src/graph/relations/paths.ts';
import type { Relation, RelationFilter } from '../../src/graph/relations/relation.ts';
import type { RelationGraph } from '../../src/graph/relations/relation-graph.ts';
import { isOfKind, slugOf } from '../../src/model/ids.ts';
import { honoursOfTeams, someParsed } from './parsed.ts';
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
  viewOf,
} from './place.ts';

/** The document of relations. */
const opened = (asked: CostQuestion): CostedRead =>
  once('relations', documentCost(countsIn(asked).charactersOf('relations')));

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
  of: (graph: RelationGraph, entity: number) => number,
  most: number,
): number {
  const { ids } = knownOf(asked);
  const graph = graphIn(asked);
  if (graph === null || ids === undefined) return asked.times * most;
  const arcs = ids.map((id) => {
    const entity = graph.indexOf(id);
    return entity === null ? 0 : of(graph, entity);
  });
  return (asked.times / Math.max(ids.length, 1)) * arcs.reduce((sum, count) => sum + count, 0);
}

/** Kinds of the entities of a type; none for an interface of all. */
const kindsOf = (type: string): readonly string[] =>
  type === 'Team' ? ['club', 'national-team'] : [type.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase()];

/** The most arcs of an entity of the type that is asked, or of any. */
const mostLinked = (asked: CostQuestion) => countsIn(asked).linked(kindsOf(asked.parent));

export const relations: CostOf = (asked) => {
  const arcs = arcsOf(asked, (graph, entity) => graph.arcs.degree(entity), mostLinked(asked).own);
  return { items: Math.min(nodesOn(asked), arcs), reads: [opened(asked)], work: arcs * COST.arcRanked };
};

/** The cost of searching all times at which a relation held, and of saying it in any language. */
export const SPAN = 2;
export const SENTENCE = 10;

/** The documents that show relations: those of the two teams, or of the seasons in which they held. */
function evidenceRead(asked: CostQuestion): readonly CostedRead[] {
  const { hops } = knownOf(asked);
  const { teams, seasons } = hops === undefined ? NOT_KNOWN : showing(viewOf(asked), hops);
  const copies = seasons?.length ?? asked.times;
  return [
    ...readTeams(asked, teams, asked.times),
    ...readSeasons(asked, { seasons, copies, isEach: seasons !== null }),
    ...titlesRead(asked),
  ];
}
const NOT_KNOWN = { teams: null, seasons: null };

/** The honours of the teams whose titles show relations: of a coach, those of all teams that he led. */
function titlesRead(asked: CostQuestion): readonly CostedRead[] {
  const { hops } = knownOf(asked);
  if (hops === undefined) return [someParsed(asked, 'honours/teams/')];
  const won = hops.filter(({ word }) => word.forward.kind === 'WON');
  const teamsOf = (id: string): readonly string[] => {
    if (isOfKind(id, 'coach'))
      return viewOf(asked)
        .tenuresOfCoach(slugOf(id))
        .map(({ team }) => team);
    return isOfKind(id, 'club') || isOfKind(id, 'national-team') ? [id] : [];
  };
  return honoursOfTeams(
    asked,
    won.flatMap(({ subject, object }) => [subject, object].flatMap(teamsOf)),
  );
}

export const evidence: CostOf = (asked) => ({
  items: nodesOn(asked),
  reads: evidenceRead(asked),
  work: asked.times * countsIn(asked).most.meetings * COST.matchSeen + nodesOn(asked),
});

/** A link takes at least its two arcs of four characters each. */
const CHARACTERS_OF_LINK = 8;
/** The cost of starting a search for paths and of ranking what it finds. */
const PATHS = 100;

/** The arguments of a search, checked when it is answered. */
type PathArgs = Omit<PathQuestion, 'start' | 'end' | 'from' | 'to'> & {
  readonly from: string;
  readonly to: string;
  readonly between?: RelationFilter | null;
};

/** What a search finds, when its links are read and its arguments are right. */
function found(asked: CostQuestion): readonly (readonly Relation[])[] | null {
  const graph = graphIn(asked);
  // The arguments are coerced by the time an operation is priced, but a price knows them as values of any type.
  const { from, to, between, ...rest } = asked.args as unknown as PathArgs;
  const [start = null, end = null] = [from, to].map((id) => graph?.indexOf(id));
  const isRight = start !== end && isUpTo(rest.maxLength, MAX_LENGTH) && isUpTo(rest.limit, MAX_PATHS);
  if (graph === null || start === null || end === null || !isRight) return null;
  const { maxLength, limit, throughHubs, kinds } = rest;
  const days = { from: between?.from, to: between?.to };
  const question = { start, end, maxLength, limit, throughHubs, kinds, ...days };
  return pathsForPrice(viewOf(asked), graph, question)?.paths ?? null;
}

const isUpTo = (value: number, most: number): boolean => value >= 1 && value <= most;

export const path: CostOf = (asked) => {
  const { limit } = asked.args;
  const most = typeof limit === 'number' ? Math.min(Math.max(limit, 1), MAX_PATHS) : MAX_PATHS;
  const paths = found(asked);
  // A search sees each arc once, and a link has two arcs.
  const links = graphIn(asked)?.links.count ?? countsIn(asked).charactersOf('relations') / CHARACTERS_OF_LINK;
  const arcs = 2 * links;
  return {
    reads: [opened(asked)],
    work: asked.times * (PATHS + arcs * COST.arcSeen),
    known: paths === null ? { paths: most } : { paths: paths.length, hops: paths.flat() },
  };
};

export const paths: CostOf = (asked) => ({
  count: asked.times * (knownOf(asked).paths ?? MAX_PATHS),
  known: knownOf(asked),
});

/** How many hops the paths have: all together where they are found. */
function hopsOf(asked: CostQuestion): number {
  const { paths = 0, hops } = knownOf(asked);
  return hops === undefined ? asked.times * MAX_LENGTH : (asked.times / Math.max(paths, 1)) * hops.length;
}

export const hops: CostOf = (asked) => ({ count: hopsOf(asked), known: knownOf(asked) });

export const entities: CostOf = (asked) => ({ count: hopsOf(asked) + asked.times });

/** The cost of starting a neighbourhood. */
const NEAR = 80;

function mostAround(asked: CostQuestion, isFar: boolean, throughHubs: boolean): number {
  const most = mostLinked(asked);
  if (!isFar) return most.own;
  return throughHubs ? most.throughHubs : most.around;
}

/** A walk of two hops reads the links of everything that is one hop away. */
export const neighbourhood: CostOf = (asked) => {
  const isFar = asked.args.depth !== 1;
  const throughHubs = asked.args.throughHubs === true;
  const arcs = arcsOf(
    asked,
    (graph, entity) => (isFar ? graph.arcsAround(entity, throughHubs) : graph.arcs.degree(entity)),
    mostAround(asked, isFar, throughHubs),
  );
  return { items: nodesOn(asked), reads: [opened(asked)], work: asked.times * NEAR + arcs * COST.arcRanked };
};

export const links: CostOf = (asked) => ({
  items: nodesOn(asked),
  work: asked.times * countsIn(asked).linked([]).own * COST.arcRanked,
});
