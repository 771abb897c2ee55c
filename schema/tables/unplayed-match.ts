import type { UnplayedRecord } from '../../src/documents/documents.ts';
import { sourceCitations } from '../../src/graph/dataset/citation.ts';
import { sourcesOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import * as costs from '../costs/seasons.ts';
import { CitationRef } from '../dataset/citation.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef, StageRef, TeamRef } from '../kit/refs.ts';

const UnplayedMatchRef = builder.objectRef<UnplayedRecord>('UnplayedMatch').implement({
  description:
    'A match of a table that was never played, and for which no source gives a day. One with a day is a `Match` with the status `CANCELLED`.',
  fields: (t) => ({
    group: t.string({
      nullable: true,
      description: 'The group; null in a stage without groups.',
      resolve: ({ group }) => group ?? null,
    }),
    home: t.field({
      type: TeamRef,
      description: 'Who would have been at home.',
      resolve: ({ home }, _args, { view }) => teamOf(view, home),
    }),
    away: t.field({
      type: TeamRef,
      description: 'The other side.',
      resolve: ({ away }, _args, { view }) => teamOf(view, away),
    }),
    reason: t.exposeString('reason', { description: 'Why it was not played.' }),
    citations: t.field({
      type: [CitationRef],
      description:
        'Who says so and where: each of the sources with the place in it, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: (match, _args, { view }) => sourceCitations(view, match),
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'Who says so, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
    }),
  }),
});

builder.objectFields(StageRef, (t) => ({
  unplayed: t.field({
    type: [UnplayedMatchRef],
    description:
      'Matches of its tables that were never played and have no day, in the order of the data table: why teams of a group have not met equally often. Empty where there is none, and until the stage was over on the as-of day.',
    extensions: { cost: costs.unplayed },
    resolve: (stage) =>
      stage.isOver
        ? (stage.season.document.unplayed ?? []).filter((match) => match.stage === stage.code)
        : [],
  }),
}));
