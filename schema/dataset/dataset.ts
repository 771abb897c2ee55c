import type { ConflictRecord } from '../../src/documents/catalogue.ts';
import { findEntity } from '../../src/graph/nodes/nodes.ts';
import { competitionOf, sourcesOf } from '../../src/graph/nodes/resolve.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as heldCosts from '../costs/held.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { paginate } from '../kit/page.ts';
import { CompetitionRef, SourceRef } from '../kit/refs.ts';
import { type Coverage, CoverageRef, competitionCoverage } from './coverage.ts';

const ConflictRef = builder.objectRef<ConflictRecord>('Conflict').implement({
  description:
    'A fact on which two sources differ. Both values are kept; where one is preferred, the rule says why.',
  fields: (t) => ({
    subject: t.id({ description: 'Global id of what the fact is about.', resolve: ({ subject }) => subject }),
    predicate: t.exposeString('predicate', { description: 'Which fact: `founded`, `score`.' }),
    value: t.string({ description: 'What the first source says.', resolve: ({ valueA }) => valueA }),
    source: t.field({
      type: [SourceRef],
      description: 'The first source.',
      resolve: ({ sourceA }, _args, { view }) => sourcesOf(view, sourceA),
    }),
    otherValue: t.string({ description: 'What the second source says.', resolve: ({ valueB }) => valueB }),
    otherSource: t.field({
      type: [SourceRef],
      description: 'The second source, or those that agree on its value, as the table lists them.',
      resolve: ({ sourceB }, _args, { view }) => sourcesOf(view, sourceB),
    }),
    preferred: t.string({
      nullable: true,
      description: 'The value the graph answers with; null when neither is preferred.',
      resolve: ({ preferred }) => preferred ?? null,
    }),
    rule: t.string({
      nullable: true,
      description: 'Why that one; null when neither is preferred.',
      resolve: ({ rule }) => rule ?? null,
    }),
    note: t.string({
      nullable: true,
      description: 'What to know about it; null when nothing.',
      resolve: ({ note }) => note ?? null,
    }),
  }),
});

const ConflictConnectionRef = connectionOf('Conflict', ConflictRef, 'conflicts between sources');

/** Matches tell their own day. */
const isThere = (view: GraphView, id: string): boolean =>
  id.startsWith('match:') || findEntity(view, id) !== null;

interface CompetitionCoverage {
  readonly competition: string;
  readonly coverage: Coverage;
}

const CompetitionCoverageRef = builder.objectRef<CompetitionCoverage>('CompetitionCoverage').implement({
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

const CountsRef = builder.objectRef<GraphView>('DatasetCounts').implement({
  description: 'How many of each there are.',
  fields: (t) => ({
    clubs: t.int({
      description: 'Clubs with an id of their own.',
      resolve: ({ index }) => index.clubs.size,
    }),
    countries: t.int({
      description: 'Countries, past ones included.',
      resolve: ({ index }) => index.countries.size,
    }),
    coaches: t.int({
      description: 'Coaches with an id of their own.',
      resolve: ({ index }) => index.coaches.size,
    }),
    tenures: t.int({ description: 'Dated tenures of coaches.', resolve: ({ index }) => index.tenures.size }),
    competitions: t.int({
      description: 'Competitions.',
      resolve: ({ index }) => index.competitions.size,
    }),
    seasons: t.int({ description: 'Seasons, complete or not.', resolve: ({ index }) => index.seasons.size }),
    matches: t.int({
      description: 'Matches, those to come included.',
      extensions: { cost: heldCosts.matchesHeld },
      resolve: ({ index }) => index.seasons.all().reduce((sum, season) => sum + season.matches, 0),
    }),
  }),
});

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
        'The last day any fact speaks of: "today" for a question without an as-of day. How far each competition is told: `Competition.knownThrough`.',
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
    sources: t.field({
      type: [SourceRef],
      description: 'Every source, by id.',
      extensions: { cost: heldCosts.sourcesOfAll },
      resolve: (view) => view.index.sources.all().map((record) => ({ kind: 'source' as const, record })),
    }),
    coverage: t.field({
      type: [CompetitionCoverageRef],
      description: 'What is held of each competition, in the order of their ids.',
      extensions: { cost: heldCosts.coverageOfAll },
      resolve: (view) =>
        view.index.competitions.list.map(({ id }) => ({
          competition: id,
          coverage: competitionCoverage(view, id),
        })),
    }),
    conflicts: t.field({
      type: ConflictConnectionRef,
      description:
        'Every fact on which sources differ, as the table lists them, as far as it was one by the as-of day.',
      args: { ...pageArgs(t.arg), subject: t.arg.id({ description: 'Only about this, a global id.' }) },
      extensions: { cost: heldCosts.conflicts },
      resolve: (view, { subject, ...page }) => {
        const found = view.conflicts(subject ?? null).filter((one) => isThere(view, one.subject));
        return paginate(
          found.map((node, at) => ({ key: `${node.subject} ${node.predicate} ${at}`, node, link: null })),
          page,
        );
      },
    }),
  }),
});
