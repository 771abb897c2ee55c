/** Look-ups of entities, by an id, a slug or a name. */
import type { ObjectRef } from '@pothos/core';
import type { Entity } from '../src/graph/nodes/entities.ts';
import * as costs from './costs/look-ups.ts';
import { builder } from './kit/builder.ts';
import type { InferredSchemaTypes } from './kit/connection.ts';
import { EntityByInput } from './kit/entity-by.ts';
import { lookUp } from './kit/lookup.ts';
import {
  ClubRef,
  CoachRef,
  CompetitionRef,
  ConfederationRef,
  CountryRef,
  NationalTeamRef,
  VenueRef,
} from './kit/refs.ts';

type QueryFields = PothosSchemaTypes.QueryFieldBuilder<InferredSchemaTypes, object>;
type OfKind<K extends Entity['kind']> = Extract<Entity, { kind: K }>;

const BY = 'Exactly one way to name it.';

const lookUpField = <K extends Entity['kind']>(
  t: QueryFields,
  kind: K,
  type: ObjectRef<InferredSchemaTypes, OfKind<K>>,
  description: string,
) =>
  t.field({
    type,
    nullable: true,
    description,
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp(kind), movesContext: true },
    // The compiler cannot tell the type of an entity from its kind through a type parameter.
    resolve: (_root, { by }, { view }) => lookUp(view, kind, by) as never,
  });

builder.queryFields((t) => ({
  club: lookUpField(
    t,
    'club',
    ClubRef,
    'A club; null when there is none. For example `{ club(by: { slug: "juventus" }) { name city founded } }`.',
  ),
  nationalTeam: lookUpField(
    t,
    'national-team',
    NationalTeamRef,
    'The national team of a country, by its names or those of the country; null when there is none. For example `{ nationalTeam(by: { name: "Italien" }) { name worldCups { missed { edition } } } }`.',
  ),
  coach: lookUpField(
    t,
    'coach',
    CoachRef,
    'A coach; null when there is none. For example `{ coach(by: { name: "Luciano Spalletti" }) { tenures { nodes { team { name } from to } } } }`.',
  ),
  competition: lookUpField(
    t,
    'competition',
    CompetitionRef,
    'A competition; null when there is none. For example `{ competition(by: { slug: "ucl" }) { name kind knownThrough } }`.',
  ),
  country: lookUpField(
    t,
    'country',
    CountryRef,
    'A country, by any of its names or its FIFA code; null when there is none. For example `{ country(by: { name: "ITA" }) { name } }`.',
  ),
  venue: lookUpField(
    t,
    'venue',
    VenueRef,
    'A ground; null when there is none. For example `{ venue(by: { name: "San Siro" }) { city clubs { nodes { name } } } }`.',
  ),
  confederation: lookUpField(
    t,
    'confederation',
    ConfederationRef,
    'A confederation; null when there is none. For example `{ confederation(by: { slug: "uefa" }) { fullName } }`.',
  ),
}));
