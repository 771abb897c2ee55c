import { hostsOf } from '../../src/graph/competitions/hosts.ts';
import { competitionOf, countryOf, seasonViewOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { upTo } from '../costs/catalogue.ts';
import { countsIn } from '../costs/place.ts';
import * as costs from '../costs/seasons.ts';
import { connectionOf } from '../kit/connection.ts';
import { CompetitionRef, CountryRef, EntityRef, NodeRef, SeasonRef, StageRef } from '../kit/refs.ts';
import { requireStageCode } from '../kit/require-known.ts';

export const SeasonConnectionRef = connectionOf('Season', SeasonRef, 'seasons');

SeasonRef.implement({
  description: 'One edition of a competition. It is there from `knownFrom` on.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'season',
  fields: (t) => ({
    competition: t.field({
      type: CompetitionRef,
      description: 'Of which competition.',
      resolve: ({ record }, _args, { view }) => competitionOf(view, record.competition),
    }),
    label: t.string({
      description: 'What it is called: `2025-26`, or the year.',
      resolve: ({ record }) => record.label,
    }),
    hosts: t.field({
      type: [CountryRef],
      description:
        'Host countries of a finals tournament, as the table lists them; empty otherwise, and as of a day before they were chosen.',
      extensions: { cost: upTo((asked) => countsIn(asked).most.hosts) },
      resolve: ({ record }, _args, { view }) => hostsOf(view, record).map((host) => countryOf(view, host)),
    }),
    stages: t.field({
      type: [StageRef],
      description: 'Its parts, in order; a later one is there before its ties are drawn, and then empty.',
      extensions: { cost: costs.stages },
      resolve: ({ record }, _args, { view }) =>
        whenReady(seasonViewOf(view, record.id), (season) => [...season.stages]),
    }),
    stage: t.field({
      type: StageRef,
      nullable: true,
      description: 'One part; null when it has none of that code.',
      args: { code: t.arg.string({ required: true, description: 'Short name, `r16`.' }) },
      extensions: { cost: costs.stageOfCode },
      resolve: ({ record }, { code }, { view }) => {
        requireStageCode(view, code);
        return whenReady(seasonViewOf(view, record.id), (season) => season.stage(code));
      },
    }),
  }),
});
