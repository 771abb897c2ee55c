import { type GlobalId, parseGlobalId, partsInSeason, slugOf } from '../../model/ids.ts';
import { campaignIn } from '../campaigns/campaigns.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import type { Entity } from './entities.ts';
import { findMatch } from './match-lookup.ts';
import type { Node } from './node.ts';
import { nationalTeamOf, seasonOf, tenureOf } from './resolve.ts';

type Finder = (view: GraphView, slug: string) => PromiseOrValue<Node | null>;

/** Finds `ucl-2025-26/r16` in its season; null when there is no such season or part. */
const inSeason =
  (
    find: (season: NonNullable<Awaited<ReturnType<GraphView['season']>>>, part: string) => Node | null,
  ): Finder =>
  (view, slug) => {
    const parts = partsInSeason(slug);
    if (parts === null) return null;
    return whenReady(view.season(parts.season), (season) =>
      season === null ? null : find(season, parts.part),
    );
  };

type EntityNodeKind = Entity['kind'];

/** All entities are in the catalogue, so no promise is needed. */
const ENTITIES: Readonly<Record<EntityNodeKind, (view: GraphView, slug: string) => Entity | null>> = {
  club: ({ clubs }, slug) => wrap('club', clubs.get(slug)),
  'national-team': (view, slug) => nationalTeamOf(view, slug),
  coach: ({ coaches }, slug) => wrap('coach', coaches.get(slug)),
  competition: ({ competitions }, slug) => wrap('competition', competitions.get(slug)),
  country: ({ countries }, slug) => wrap('country', countries.get(slug)),
  venue: ({ venues }, slug) => wrap('venue', venues.get(slug)),
  confederation: ({ index }, slug) => wrap('confederation', index.confederations.get(slug)),
  season: (view, slug) => {
    const record = view.seasonRecord(slug);
    return record === null ? null : seasonOf(record);
  },
};

const FINDERS: Readonly<Record<GlobalId['kind'], Finder>> = {
  ...ENTITIES,
  source: ({ index }, slug) => wrap('source', index.sources.get(slug)),
  tenure: (view, slug) => {
    const record = view.index.tenures.get(slug);
    const known =
      record === undefined
        ? undefined
        : view.tenuresOfCoach(record.coach).find((tenure) => tenure.id === slug);
    return known === undefined ? null : tenureOf(known);
  },
  match: findMatch,
  stage: inSeason((season, code) => season.stage(code)),
  tie: inSeason((season, code) => season.tie(code)),
  campaign: (view, slug) => {
    const parts = partsInSeason(slug);
    if (parts === null) return null;
    return whenReady(view.season(parts.season), (found) => {
      const id = found?.teams.find((teamId) => slugOf(teamId) === parts.part);
      return id === undefined ? null : campaignIn(view, parts.season, id);
    });
  },
};

function wrap<K extends string, R>(kind: K, record: R | null | undefined): { kind: K; record: R } | null {
  return record === null || record === undefined ? null : { kind, record };
}

/** A node and the id that it has today. */
interface FoundNode {
  readonly id: GlobalId;
  readonly node: Node;
}

/** The first of several ids that names a node. */
function firstOf(view: GraphView, [id, ...others]: readonly GlobalId[]): PromiseOrValue<FoundNode | null> {
  if (id === undefined) return null;
  return whenReady(FINDERS[id.kind](view, id.slug), (node) =>
    node === null ? firstOf(view, others) : { id, node },
  );
}

/** The node of a global id, also of one that was given up; null when there is none, or it was not known on the as-of day. */
export const findCurrent = (view: GraphView, id: GlobalId): PromiseOrValue<FoundNode | null> =>
  whenReady(FINDERS[id.kind](view, id.slug), (node) =>
    node === null ? firstOf(view, view.index.moved.meant(id)) : { id, node },
  );

/** The same without its id. */
export const findNode = (view: GraphView, id: GlobalId): PromiseOrValue<Node | null> =>
  whenReady(findCurrent(view, id), (found) => found?.node ?? null);

const isEntityKind = (kind: GlobalId['kind']): kind is EntityNodeKind => Object.hasOwn(ENTITIES, kind);

/** The entity of a global id; null when there is none, or it was not known on the as-of day. */
export function findEntity(view: GraphView, id: string): Entity | null {
  const parsed = parseGlobalId(id);
  return parsed !== null && isEntityKind(parsed.kind) ? ENTITIES[parsed.kind](view, parsed.slug) : null;
}
