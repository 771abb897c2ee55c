import { builder } from '../kit/builder.ts';

export const CampaignOutcomeEnum = builder.enumType('CampaignOutcome', {
  description: 'How a team’s part in a season ended, or that it had not ended on the as-of day.',
  values: {
    WINNER: { description: 'Won the final, or the title.' },
    RUNNER_UP: { description: 'Lost the final, or came in second.' },
    THIRD: { description: 'Third place of a tournament that played for it.' },
    FOURTH: { description: 'Lost the match for third place.' },
    QUALIFIED: { description: 'Won the place the competition was about.' },
    ELIMINATED: { description: 'Went out.' },
    FINISHED: { description: 'Played a league to its end; see `position`.' },
    IN_PROGRESS: { description: 'Still in: something is to come.' },
    UNKNOWN: {
      description:
        'Over, and no source says how it ended: its rounds are not held, or there was nothing to win, as in friendlies.',
    },
  } as const,
});
