/** The days of a season, the day from which it is known, and what the graph holds of it. */

import { coverageOf } from '../../src/graph/dataset/coverage.ts';
import { noteOfSeason } from '../../src/graph/dataset/texts.ts';
import { seasonViewOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/seasons.ts';
import { CoverageRef } from '../dataset/coverage.ts';
import { builder } from '../kit/builder.ts';
import { SeasonRef } from '../kit/refs.ts';
import { DayBasisEnum } from './day-basis.ts';

builder.objectFields(SeasonRef, (t) => ({
  startDate: t.field({
    type: 'Date',
    nullable: true,
    description: 'First day; null when unknown, and as of a day before a match of that day was known.',
    resolve: ({ record }) => record.start ?? null,
  }),
  endDate: t.field({
    type: 'Date',
    nullable: true,
    description: 'Last day; null while it is still to come on the as-of day, and when unknown.',
    resolve: ({ record }) => record.end ?? null,
  }),
  knownFrom: t.field({
    type: 'Date',
    description:
      'The first day on which the season is known: the day its teams were decided, its first pairing was known, or its qualifying began.',
    resolve: ({ record }) => record.knownFrom,
  }),
  knownBasis: t.field({
    type: DayBasisEnum,
    description: 'How that day was found.',
    resolve: ({ record }) => record.knownBasis ?? 'RULE',
  }),
  isOver: t.boolean({
    description: 'Whether every match of it had been played by the as-of day.',
    extensions: { cost: costs.isOver },
    resolve: ({ record }, _args, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) => season.isOver),
  }),
  coverage: t.field({
    type: CoverageRef,
    description: 'What the graph holds of it.',
    resolve: ({ record }, _args, { view }) => coverageOf(view, [record]),
  }),
  note: t.string({
    nullable: true,
    description:
      'A remark; null when there is none, and as of a day before the season was over or before the latest day that it names.',
    resolve: ({ record }, _args, { view }) => noteOfSeason(view, view.index.seasons.get(record.id) ?? record),
  }),
}));
