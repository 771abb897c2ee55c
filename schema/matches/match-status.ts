import { builder } from '../kit/builder.ts';

export const MatchStatusEnum = builder.enumType('MatchStatus', {
  description: 'What became of a match by the as-of day.',
  values: {
    SCHEDULED: { description: 'Still to be played on that day.' },
    PLAYED: { description: 'Played, and the result on the field counts.' },
    AWARDED: { description: 'Decided by a ruling; see `official`.' },
    CANCELLED: { description: 'Never played, and will not be.' },
    POSTPONED: { description: 'Not played on its day; a new one may not be known.' },
    ABANDONED: { description: 'Begun and not finished.' },
    ANNULLED: { description: 'Played, and struck from the record.' },
    WALKOVER: { description: 'Not played: one side did not appear or withdrew.' },
  } as const,
});
