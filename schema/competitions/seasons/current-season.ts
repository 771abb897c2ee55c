import { currentSeasonOf } from '../../../src/graph/matches/all-matches.ts';
import { seasonOf } from '../../../src/graph/nodes/resolve.ts';
import { currentSeason } from '../../costs/look-ups.ts';
import { builder } from '../../kit/builder.ts';
import { CompetitionRef, SeasonRef } from '../../kit/refs.ts';

builder.objectField(CompetitionRef, 'currentSeason', (t) =>
  t.field({
    type: SeasonRef,
    nullable: true,
    description:
      'The season in progress on the as-of day, or on the last day the facts speak of; between two seasons the previous one. Null when none had begun.',
    extensions: { cost: currentSeason },
    resolve: ({ record }, _args, { view }) => {
      const current = currentSeasonOf(view, record.id);
      return current === null ? null : seasonOf(current);
    },
  }),
);
