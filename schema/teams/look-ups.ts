/** Look-ups of clubs, national teams and coaches, by an id, a slug or a name. */
import * as costs from '../costs/catalogue.ts';
import { builder } from '../kit/builder.ts';
import { EntityByInput } from '../kit/entity-by.ts';
import { lookUp } from '../kit/lookup.ts';
import { ClubRef, CoachRef, NationalTeamRef } from '../kit/refs.ts';
import { BY } from '../query.ts';

builder.queryFields((t) => ({
  club: t.field({
    type: ClubRef,
    nullable: true,
    description:
      'A club; null when there is none. For example `{ club(by: { slug: "juventus" }) { name city founded } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('clubs', 'club') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.index, view.clubs, 'club', by);
      return record === null ? null : { kind: 'club' as const, record };
    },
  }),
  nationalTeam: t.field({
    type: NationalTeamRef,
    nullable: true,
    description:
      'The national team of a country, by the names of the country; null when there is none. For example `{ nationalTeam(by: { name: "Italien" }) { name worldCups { missed { edition } } } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('countries', 'national-team') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.index, view.countries, 'national-team', by);
      return record?.nationalTeam ? { kind: 'national-team' as const, record } : null;
    },
  }),
  coach: t.field({
    type: CoachRef,
    nullable: true,
    description:
      'A coach; null when there is none. For example `{ coach(by: { name: "Luciano Spalletti" }) { tenures { nodes { team { name } from to } } } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('coaches', 'coach') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.index, view.coaches, 'coach', by);
      return record === null ? null : { kind: 'coach' as const, record };
    },
  }),
}));
