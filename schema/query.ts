import { findNode } from '../src/graph/nodes/nodes.ts';
import { allReady, whenReady } from '../src/graph/promise-or-value.ts';
import * as costs from './costs/catalogue.ts';
import { DatasetRef } from './dataset/dataset.ts';
import { builder } from './kit/builder.ts';
import { EntityByInput } from './kit/entity-by.ts';
import { badInput } from './kit/errors.ts';
import { lookUp } from './kit/lookup.ts';
import { readId } from './kit/node.ts';
import { CompetitionRef, CountryRef, NodeRef, VenueRef } from './kit/refs.ts';

/** The most ids one `nodes` call may name. */
const MAX_NODES = 100;

builder.queryType({
  description:
    'The entry points. A look-up returns null for something that does not exist; a question that makes no sense is an error with a code.',
});

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description:
      'Anything by its global id; an id that was given up answers as what it moved to. Null when there is nothing of that id, or it was not known on the as-of day. For example `{ node(id: "club:juventus") { ... on Club { name } } }`.',
    args: { id: t.arg.id({ required: true, description: 'Global id, `club:atalanta`.' }) },
    extensions: { cost: costs.byIds },
    resolve: (_root, { id }, { view }) => findNode(view, readId(id)),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description:
      'Several by their global ids, in the order given; null at the place of each that does not exist. For example `{ nodes(ids: ["club:juventus", "national-team:italy"]) { id } }`.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${MAX_NODES}.` }) },
    extensions: { cost: costs.byIds },
    resolve: (_root, { ids }, { view }) => {
      if (ids.length > MAX_NODES) throw badInput(`${ids.length} ids are given`, `at most ${MAX_NODES}`);
      return whenReady(allReady(ids.map((id) => findNode(view, readId(id)))), (found) => [...found]);
    },
  }),
);

export const BY = 'Exactly one way to name it.';

builder.queryFields((t) => ({
  competition: t.field({
    type: CompetitionRef,
    nullable: true,
    description:
      'A competition; null when there is none. For example `{ competition(by: { slug: "ucl" }) { name kind knownThrough } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('competitions', 'competition') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.index, view.competitions, 'competition', by);
      return record === null ? null : { kind: 'competition' as const, record };
    },
  }),
  country: t.field({
    type: CountryRef,
    nullable: true,
    description:
      'A country, by any of its names or its FIFA code; null when there is none. For example `{ country(by: { name: "ITA" }) { name } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('countries', 'country') },
    resolve: (_root, { by }, { view }) => {
      const coded = by.name ? view.countries.list.find((country) => country.fifaCode === by.name) : undefined;
      const record = coded ?? lookUp(view.index, view.countries, 'country', by);
      return record === null ? null : { kind: 'country' as const, record };
    },
  }),
  venue: t.field({
    type: VenueRef,
    nullable: true,
    description:
      'A ground; null when there is none. For example `{ venue(by: { name: "San Siro" }) { city clubs { nodes { name } } } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('venues', 'venue') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.index, view.venues, 'venue', by);
      return record === null ? null : { kind: 'venue' as const, record };
    },
  }),
  dataset: t.field({
    type: DatasetRef,
    description:
      'The data itself: version, counts, sources, coverage, conflicts. For example `{ dataset { version knownThrough } }`.',
    resolve: (_root, _args, { view }) => view,
  }),
}));
