import type { SuccessionRecord } from '../../src/documents/catalogue.ts';
import { countryOf, sourcesOf, venueOf } from '../../src/graph/nodes/resolve.ts';
import { sourcesOfOne, upTo } from '../costs/catalogue.ts';
import { countsIn } from '../costs/place.ts';
import { builder } from '../kit/builder.ts';
import { ClubRef, CountryRef, EntityRef, NodeRef, SourceRef, TeamRef, VenueRef } from '../kit/refs.ts';

const SuccessionRef = builder.objectRef<SuccessionRecord>('ClubSuccession').implement({
  description: 'One body that took over from another, both counted as one club here; each note says why.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PartialDate', description: 'When the later one began.' }),
    before: t.exposeString('before', { description: 'What the earlier one was called.' }),
    after: t.exposeString('after', { description: 'What the later one was called when it began.' }),
    contested: t.exposeBoolean('contested', {
      description: 'Whether it is disputed that the two are one club.',
    }),
    note: t.exposeString('note', { description: 'What happened, and whom the record is counted to.' }),
    sources: t.field({
      type: [SourceRef],
      description: 'Who says so, as the table lists them.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
    }),
  }),
});

ClubRef.implement({
  description: 'A club. Its first men’s team is what plays the matches.',
  interfaces: [TeamRef, EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'club',
  fields: (t) => ({
    fullName: t.string({
      nullable: true,
      description: 'Its name in full; null when no source gives it.',
      resolve: ({ record }) => record.fullName ?? null,
    }),
    association: t.field({
      type: CountryRef,
      description: 'The country whose association it plays under: France for Monaco, its own for nearly all.',
      resolve: ({ record }, _args, { view }) => countryOf(view, record.association),
    }),
    city: t.string({
      nullable: true,
      description: 'Where it is at home; null when unknown.',
      resolve: ({ record }) => record.city ?? null,
    }),
    founded: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'When it was founded; null when unknown. Where sources differ, `dataset.conflicts` has both.',
      resolve: ({ record }) => record.founded ?? null,
    }),
    successions: t.field({
      type: [SuccessionRef],
      description:
        'New companies that took over from old ones, and records that two bodies claim, oldest first, at most a handful: for this graph one club. Empty for nearly all.',
      extensions: { cost: upTo((asked) => countsIn(asked).most.successions, 1) },
      resolve: ({ record }, _args, { view }) => (record.successions ?? []).filter(({ on }) => view.knows(on)),
    }),
    venue: t.field({
      type: VenueRef,
      nullable: true,
      description: 'Its home ground; null when unknown.',
      resolve: ({ record }, _args, { view }) => venueOf(view, record.venue),
    }),
  }),
});
