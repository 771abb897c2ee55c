import type { ExtremeKind } from '../../src/football/extremes.ts';
import { builder } from '../kit/builder.ts';

export const RecordKindEnum = builder.enumType('RecordKind', {
  description: 'What a record match is measured by: goals on the field, whatever was ruled later.',
  values: {
    BIGGEST_WIN: { description: 'Margin of a win.' },
    HEAVIEST_DEFEAT: { description: 'Margin of a defeat.' },
    MOST_SCORED: { description: 'Goals scored.' },
    MOST_CONCEDED: { description: 'Goals conceded.' },
    HIGHEST_SCORING: { description: 'Goals of both sides.' },
  } as const satisfies Record<ExtremeKind, { description: string }>,
});
