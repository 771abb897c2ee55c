import type { Coverage } from '../../src/graph/dataset/coverage.ts';
import { competitionOf } from '../../src/graph/nodes/resolve.ts';
import { builder } from '../kit/builder.ts';
import { CompetitionRef } from '../kit/refs.ts';
import { CoverageRef } from './coverage.ts';

interface CompetitionCoverage {
  readonly competition: string;
  readonly coverage: Coverage;
}

export const CompetitionCoverageRef = builder
  .objectRef<CompetitionCoverage>('CompetitionCoverage')
  .implement({
    description: 'What the graph holds of one competition.',
    fields: (t) => ({
      competition: t.field({
        type: CompetitionRef,
        description: 'The competition.',
        resolve: ({ competition }, _args, { view }) => competitionOf(view, competition),
      }),
      coverage: t.expose('coverage', { type: CoverageRef, description: 'What is held of it.' }),
    }),
  });
