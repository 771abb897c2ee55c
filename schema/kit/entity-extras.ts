/** What cards and lists show of an entity. */

import { seasonName } from '../../src/graph/nodes/display-names.ts';
import type { Entity } from '../../src/graph/nodes/entities.ts';
import { flagOf } from '../../src/graph/nodes/flag.ts';
import { countryOfClub, countryOnDay } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { builder } from './builder.ts';
import { CountryRef, EntityRef } from './refs.ts';

function flagIn({ kind, record }: Entity): string | null {
  return kind === 'country' || kind === 'national-team' ? flagOf(record.id, record.iso2) : null;
}

function countryIdOf({ competitions }: GraphView, { kind, record }: Entity): string | undefined {
  switch (kind) {
    case 'country':
    case 'national-team':
      return record.id;
    case 'season':
      return competitions.get(record.competition)?.country;
    case 'confederation':
      return undefined;
    default:
      return record.country;
  }
}

builder.interfaceFields(EntityRef, (t) => ({
  country: t.field({
    type: CountryRef,
    nullable: true,
    description:
      'Where it is from: a country itself, of a season that of its competition; null where it is from none, or none is known: of a club as of a day before its country existed, when no season names another. See `Club.association` for where a club plays.',
    resolve: (entity, _args, { view }) =>
      entity.kind === 'club'
        ? countryOfClub(view, entity.record, entity.record.country)
        : countryOnDay(view, countryIdOf(view, entity)),
  }),
  displayName: t.string({
    description:
      'A name that stands alone in a list: that of the competition with the season, `World Cup 1990`; else the name.',
    resolve: ({ kind, record }, _args, { view }) =>
      kind === 'season' ? seasonName(view, record) : record.name,
  }),
  wikidata: t.string({
    nullable: true,
    description: 'Its Wikidata id, `Q1886`; null when none was verified.',
    resolve: ({ record }) => ('wikidata' in record ? (record.wikidata ?? null) : null),
  }),
  flag: t.string({
    nullable: true,
    description:
      'The flag of a country, or of that of a national team, as an emoji; null for other entities, for states that ended and where there is none.',
    resolve: flagIn,
  }),
}));
