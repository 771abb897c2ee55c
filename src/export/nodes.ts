/** All nodes of a version, ordered by kind and id. */
import { findNode } from '../graph/nodes/nodes.ts';
import type { GraphView } from '../graph/view.ts';
import { nodeThing } from '../linked/describe.ts';
import type { PublishedAt, Thing } from '../linked/thing.ts';
import { globalId, idAtAddress, parseGlobalId, slugInSeason, slugOf } from '../model/ids.ts';

export interface ExportedNode {
  /** `club`, `match`. */
  readonly kind: string;
  readonly id: string;
  readonly thing: Thing;
  /** Licences of the sources that the node is derived from, in alphabetical order. A licence is an SPDX id. */
  readonly licences: readonly string[];
}

/** Ids of the nodes in the catalogue that exist on the as-of day. */
function* catalogueIds({ index, countries, clubs, venues, coaches }: GraphView): Iterable<string> {
  for (const { id } of index.confederations.all()) yield globalId('confederation', id);
  for (const { id } of countries.list) yield globalId('country', id);
  for (const { id, nationalTeam } of countries.list) if (nationalTeam) yield globalId('national-team', id);
  for (const { id } of clubs.list) yield globalId('club', id);
  for (const { id } of venues.list) yield globalId('venue', id);
  for (const { id } of coaches.list) yield globalId('coach', id);
  for (const id of index.tenures.ids()) yield globalId('tenure', id);
  for (const { id } of index.competitions.list) yield globalId('competition', id);
  for (const { id } of index.sources.all()) yield globalId('source', id);
}

async function* seasonIds(view: GraphView): AsyncIterable<string> {
  for (const { id: competition } of view.index.competitions.list) {
    for (const { id } of view.seasonsOf(competition)) {
      yield globalId('season', id);
      const season = await view.season(id);
      for (const stage of season?.stages ?? []) yield globalId('stage', stage.slug);
      for (const tie of season?.ties ?? []) yield globalId('tie', tie.slug);
      for (const match of season?.matches ?? []) yield globalId('match', match.id);
      for (const team of season?.teams ?? []) yield globalId('campaign', slugInSeason(id, slugOf(team)));
    }
  }
}

/** Licences of the sources that the node says it is derived from. A source itself is derived from none. */
function licencesOf({ view, base }: PublishedAt, thing: Thing): readonly string[] {
  const sources = [thing['prov:wasDerivedFrom'] ?? []].flat() as readonly Thing[];
  const ids = sources.map((source) => slugOf(idAtAddress(base, String(source['@id'])) ?? ''));
  return [...new Set(ids.map((id) => view.index.sources.get(id)?.licence ?? 'unknown'))].sort();
}

/** Yields one node at a time, so that memory never holds all of them. */
export async function* nodesOf(publication: PublishedAt): AsyncIterable<ExportedNode> {
  const { view } = publication;
  const found = async function* (ids: Iterable<string> | AsyncIterable<string>): AsyncIterable<ExportedNode> {
    for await (const id of ids) {
      const parsed = parseGlobalId(id);
      const node = parsed === null ? null : await findNode(view, parsed);
      if (parsed === null || node === null) continue;
      const thing = await nodeThing(publication, id, node);
      yield { kind: parsed.kind, id, thing, licences: licencesOf(publication, thing) };
    }
  };
  yield* found(catalogueIds(view));
  yield* found(seasonIds(view));
}
