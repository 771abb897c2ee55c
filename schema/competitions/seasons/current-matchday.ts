/** Where a season stands. */
import { currentMatchday } from '../../../src/graph/competitions/current-matchday.ts';
import { seasonViewOf } from '../../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../../src/graph/promise-or-value.ts';
import * as costs from '../../costs/seasons.ts';
import { builder } from '../../kit/builder.ts';
import { SeasonRef } from '../../kit/refs.ts';

builder.objectField(SeasonRef, 'currentMatchday', (t) =>
  t.int({
    nullable: true,
    description:
      'The matchday, from 1, of the next match without a result after the as-of day, or after the last day the facts speak of; when no such match is known, the matchday of the last match played. Null where matches have no matchday.',
    extensions: { cost: costs.currentMatchday },
    resolve: ({ record }, _args, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) =>
        currentMatchday(view.matchesOfSeason(season), view.day),
      ),
  }),
);
