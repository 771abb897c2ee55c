import { isOfKind, partsInSeason, slugOf } from '../../model/ids.ts';
import { memoizedByView } from '../memoized.ts';
import type { GraphView } from '../view.ts';
import { findPaths, type PathAnswer, type PathQuestion } from './paths.ts';
import type { Relation } from './relation.ts';
import type { RelationGraph } from './relation-graph.ts';

const answersOf = memoizedByView((_view: GraphView, _graph: RelationGraph) => new Map<string, PathAnswer>());

/** The paths of a question. They are searched for once a request, though both its price and its answer need them. */
export function pathsOf(view: GraphView, graph: RelationGraph, question: PathQuestion): PathAnswer {
  const answers = answersOf(view, graph);
  const key = JSON.stringify(question);
  const found = answers.get(key) ?? findPaths(view, graph, question);
  answers.set(key, found);
  return found;
}

/**
 * The same for a price: null when the request has searched for other paths already, so that what is refused for its
 * price has searched once.
 */
export function pathsForPrice(
  view: GraphView,
  graph: RelationGraph,
  question: PathQuestion,
): PathAnswer | null {
  const answers = answersOf(view, graph);
  const isFirst = answers.size === 0 || answers.has(JSON.stringify(question));
  return isFirst ? pathsOf(view, graph, question) : null;
}

/** Ids of the teams and slugs of the seasons whose documents show that relations held; a tenure or a title needs none. */
interface ShowingDocuments {
  readonly teams: readonly string[];
  readonly seasons: readonly string[];
}

/** The documents that the evidence of some relations may read. */
export function showing(view: GraphView, relations: readonly Relation[]): ShowingDocuments {
  const teams = new Set<string>();
  const seasons = new Set<string>();
  for (const relation of relations) {
    const ends = [relation.subject, relation.object];
    // Also where a campaign shows it: a team's own document tells how its cycle ended.
    for (const id of ends) if (isOfKind(id, 'club') || isOfKind(id, 'national-team')) teams.add(id);
    for (const season of seasonsShowing(view, relation)) seasons.add(season);
  }
  return { teams: [...teams], seasons: [...seasons] };
}

function seasonsShowing({ index }: GraphView, relation: Relation): readonly string[] {
  const { links, document } = relation.graph;
  if (relation.word.forward.kind === 'ELIMINATED')
    return relation.times.map((instance) => {
      const slug = document.texts.at(links.ref(instance));
      return partsInSeason(slug)?.season ?? slug;
    });
  const named = [relation.subject, relation.object].filter((id) => isOfKind(id, 'season')).map(slugOf);
  return named.flatMap((season) => [season, index.seasons.get(season)?.qualification ?? season]);
}
