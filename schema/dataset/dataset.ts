import { conflictsThere } from '../../src/graph/dataset/conflicts.ts';
import { competitionCoverage } from '../../src/graph/dataset/coverage.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as datasetCosts from '../costs/dataset.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { readId } from '../kit/node.ts';
import { paginate } from '../kit/page.ts';
import { SourceRef } from '../kit/refs.ts';
import { CompetitionCoverageRef } from './competition-coverage.ts';
import { ConflictConnectionRef } from './conflict.ts';
import { CountsRef } from './dataset-counts.ts';

export const DatasetRef = builder.objectRef<GraphView>('Dataset').implement({
  description:
    'The data itself: which version, what it holds, who says so, where sources differ. The as-of day leaves out seasons that had not begun, and changes nothing else.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'A hash of the data: the same facts have the same version.',
    }),
    knownThrough: t.field({
      type: 'Date',
      description:
        'The last day any fact speaks of: "today" for a question without an as-of day. For one competition see `Competition.knownThrough`.',
      resolve: ({ index }) => index.knownThrough,
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The as-of day of this answer; null when none was given. A day after `knownThrough` is answered as that day, and says so here.',
      resolve: (view) => view.asOf,
    }),
    counts: t.field({ type: CountsRef, description: 'How many of each there are.', resolve: (view) => view }),
  }),
});

/** Who says so, of which competitions, and where sources differ. */
builder.objectFields(DatasetRef, (t) => ({
  sources: t.field({
    type: [SourceRef],
    description: 'Every source, by id.',
    extensions: { cost: datasetCosts.sourcesOfAll },
    resolve: (view) => view.index.sources.all().map((record) => ({ kind: 'source' as const, record })),
  }),
  coverage: t.field({
    type: [CompetitionCoverageRef],
    description: 'What is held of each competition, in the order of their ids.',
    extensions: { cost: datasetCosts.coverageOfAll },
    resolve: (view) =>
      view.index.competitions.list.map(({ id }) => ({
        competition: id,
        coverage: competitionCoverage(view, id),
      })),
  }),
  conflicts: t.field({
    type: ConflictConnectionRef,
    description:
      'Every fact on which sources differ, as the table lists them; as of a day, only those that were known by then.',
    args: {
      ...pageArgs(t.arg),
      subject: t.arg.id({ description: 'Only about the thing of this id, or the entity of this slug.' }),
    },
    extensions: { cost: datasetCosts.conflicts },
    resolve: (view, { subject, ...page }) => {
      if (typeof subject === 'string') readId(subject);
      const found = conflictsThere(view, subject ?? null);
      return paginate(
        found.map((node, index) => ({
          key: `${node.subject} ${node.predicate} ${index}`,
          node,
          link: null,
        })),
        page,
      );
    },
  }),
}));
