/** Every node of a version, one after the other, by kind and id. */
import { parseGlobalId, slugOf } from '../documents/ids.ts';
import { findNode } from '../graph/nodes/nodes.ts';
import type { GraphView } from '../graph/view.ts';
import { nodeThing } from '../linked/describe.ts';
import type { PublishedAt, Thing } from '../linked/thing.ts';

export interface ExportedNode {
  /** `club`, `match`. */
  readonly kind: string;
  readonly id: string;
  readonly thing: Thing;
  /** Licences of the sources it rests on, SPDX or `own`, in alphabetical order. */
  readonly licences: readonly string[];
}

/** Ids of what the catalogue lists, as far as it was there on the day. */
function* catalogueIds({ index, countries, clubs, venues, coaches }: GraphView): Iterable<string> {
  for (const { id } of index.confederations.all()) yield `confederation:${id}`;
  for (const { id } of countries.list) yield `country:${id}`;
  for (const { id, nationalTeam } of countries.list) if (nationalTeam) yield `national-team:${id}`;
  for (const { id } of clubs.list) yield `club:${id}`;
  for (const { id } of venues.list) yield `venue:${id}`;
  for (const { id } of coaches.list) yield `coach:${id}`;
  for (const id of index.tenures.ids()) yield `tenure:${id}`;
  for (const { id } of index.competitions.list) yield `competition:${id}`;
  for (const { id } of index.sources.all()) yield `source:${id}`;
}

async function* seasonIds(view: GraphView): AsyncIterable<string> {
  for (const { id: competition } of view.index.competitions.list) {
    for (const { id } of view.seasonsOf(competition)) {
      yield `season:${id}`;
      const season = await view.season(id);
      for (const stage of season?.stages ?? []) yield `stage:${stage.slug}`;
      for (const tie of season?.ties ?? []) yield `tie:${tie.slug}`;
      for (const match of season?.matches ?? []) yield `match:${match.id}`;
      for (const team of season?.teams ?? []) yield `campaign:${id}/${slugOf(team)}`;
    }
  }
}

/** Those of the sources that the node itself says it is derived from; a source is derived from none. */
function licencesOf({ view }: PublishedAt, thing: Thing): readonly string[] {
  const sources = [thing['prov:wasDerivedFrom'] ?? []].flat() as readonly Thing[];
  const ids = sources.map((source) => String(source['@id']).split('/').at(-1) ?? '');
  return [...new Set(ids.map((id) => view.index.sources.get(id)?.licence ?? 'unknown'))].sort();
}

/** One node at a time: the whole is never in memory. */
export async function* nodesOf(publication: PublishedAt): AsyncIterable<ExportedNode> {
  const { view } = publication;
  const found = async function* (ids: Iterable<string> | AsyncIterable<string>): AsyncIterable<ExportedNode> {
    for await (const id of ids) {
      const parsed = parseGlobalId(id);
      const node = parsed === null ? null : await findNode(view, parsed);
      if (parsed === null || node === null) continue;
      const thing = nodeThing(publication, id, node);
      yield { kind: parsed.kind, id, thing, licences: licencesOf(publication, thing) };
    }
  };
  yield* found(catalogueIds(view));
  yield* found(seasonIds(view));
}
