import type { SeasonRecord } from '../../src/documents/catalogue.ts';
import { coverageOf } from '../../src/graph/dataset/coverage.ts';
import { competitionOf } from '../../src/graph/nodes/resolve.ts';
import { builder } from '../kit/builder.ts';
import { CompetitionRef } from '../kit/refs.ts';
import { CoverageRef } from './coverage.ts';

interface ScopeCoverage {
  readonly competition: string;
  readonly seasons: readonly SeasonRecord[];
}

/** The competitions on which an answer rests. */
export const ScopeCoverageRef = builder.objectRef<ScopeCoverage>('ScopeCoverage').implement({
  description: 'What an answer rests on: one competition, with the seasons held that the question covers.',
  fields: (t) => ({
    competition: t.field({
      type: CompetitionRef,
      description: 'Which competition.',
      resolve: ({ competition }, _args, { view }) => competitionOf(view, competition),
    }),
    coverage: t.field({
      type: CoverageRef,
      description: 'What is held of it inside the scope asked about.',
      resolve: ({ seasons }, _args, { view }) => coverageOf(view, seasons),
    }),
  }),
});

/** One entry for each competition, by id. */
export const scopeCoverage = (seasons: readonly SeasonRecord[]): ScopeCoverage[] =>
  [...Map.groupBy(seasons, (season) => season.competition)]
    .map(([competition, own]) => ({ competition, seasons: own }))
    .sort((a, b) => (a.competition < b.competition ? -1 : 1));
