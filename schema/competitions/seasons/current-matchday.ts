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
      'The matchday, from 1, of the next match without a result, seen from the as-of day or from the last day that facts tell of; once none is known to come, the last that was played. Null where matches have no matchday.',
    extensions: { cost: costs.currentMatchday },
    resolve: ({ record }, _args, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) =>
        currentMatchday(view.matchesOfSeason(season), view.day),
      ),
  }),
);
