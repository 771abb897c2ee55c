import { type Completeness, completenessOf } from '../../src/graph/dataset/completeness.ts';
import { builder } from '../kit/builder.ts';
import { CoverageRef } from './coverage.ts';

const CompletenessRef = builder.objectRef<Completeness>('Completeness').implement({
  description:
    'How much is held of seasons that were over by the as-of day, as shares from 0 to 1. Seasons that are not held at all do not count: for these see `from` and `gaps` of the coverage.',
  fields: (t) => ({
    matches: t.exposeFloat('matches', {
      nullable: true,
      description: 'The share of the seasons of which every match is held; null when none was over.',
    }),
    benches: t.exposeFloat('benches', {
      nullable: true,
      description:
        'The share of the sides that played, two a match, whose coach is known; null when no match was played.',
    }),
    grounds: t.exposeFloat('grounds', {
      nullable: true,
      description: 'The share of the matches whose ground is named; null when none is held.',
    }),
    honours: t.exposeFloat('honours', {
      nullable: true,
      description:
        'The share of the seasons whose champion is recorded as a title; null where there is no champion, as in qualifying.',
    }),
  }),
});

builder.objectField(CoverageRef, 'completeness', (t) =>
  t.field({
    type: CompletenessRef,
    description: 'How much is held beside the results: benches, grounds and titles.',
    extensions: { cost: 5 },
    resolve: ({ records }, _args, { view }) => completenessOf(view, records),
  }),
);
