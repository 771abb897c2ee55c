import type { Coverage } from '../../src/graph/dataset/coverage.ts';
import { builder } from '../kit/builder.ts';

export const CoverageRef = builder.objectRef<Coverage>('Coverage').implement({
  description:
    'What the graph holds of a thing: an empty answer means nothing outside it. For the seasons that had begun by the as-of day, it states what the graph holds of them today.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'First day held; null when nothing is.',
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: 'Last day held, at most the as-of day; null when nothing is.',
    }),
    seasons: t.exposeInt('seasons', { description: 'Seasons held.' }),
    matches: t.exposeInt('matches', {
      description: 'Matches held.',
      deprecationReason: 'Use `matchCount`, since November 2026: `matches` is a list everywhere else.',
    }),
    matchCount: t.exposeInt('matches', { description: 'Matches held.' }),
    complete: t.exposeBoolean('complete', {
      description:
        'Whether every match is held of every season that the graph holds: nothing is said of seasons that are not held, nor of coaches, grounds and titles. See `completeness`.',
    }),
    gaps: t.stringList({
      extensions: { cost: 5 },
      description:
        'What is missing, in words, a season each, in the order of the seasons; empty when nothing is.',
      resolve: ({ gaps }) => [...gaps],
    }),
  }),
});
