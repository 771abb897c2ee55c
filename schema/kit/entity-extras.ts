/** What cards and lists show of an entity. */

import type { Entity } from '../../src/graph/nodes/entities.ts';
import { flagOf } from '../../src/graph/nodes/flag.ts';
import { builder } from './builder.ts';
import { EntityRef } from './refs.ts';

function flagIn({ kind, record }: Entity): string | null {
  return kind === 'country' || kind === 'national-team' ? flagOf(record.id, record.iso2) : null;
}

builder.interfaceFields(EntityRef, (t) => ({
  displayName: t.string({
    description:
      'A name that stands alone in a list: that of the competition with the season, `World Cup 1990`; else the name.',
    resolve: ({ kind, record }, _args, { view }) =>
      kind === 'season'
        ? `${view.competitions.get(record.competition)?.name ?? record.competition} ${record.label}`
        : record.name,
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
