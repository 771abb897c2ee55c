import type { GraphView } from '../../src/graph/view.ts';
import * as datasetCosts from '../costs/dataset.ts';
import { builder } from '../kit/builder.ts';

export const CountsRef = builder.objectRef<GraphView>('DatasetCounts').implement({
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
      extensions: { cost: datasetCosts.matchesHeld },
      resolve: ({ index }) => index.seasons.all().reduce((sum, season) => sum + season.matches, 0),
    }),
  }),
});
