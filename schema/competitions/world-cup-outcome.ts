import { builder } from '../kit/builder.ts';

export const WorldCupOutcomeEnum = builder.enumType('WorldCupOutcome', {
  description: 'How a World Cup cycle ended for a national team.',
  values: {
    HOST: { description: 'Took part as host.' },
    HOLDER: { description: 'Took part as holder, without qualifying.' },
    QUALIFIED: { description: 'Qualified, or was invited, and took part.' },
    QUALIFIED_BUT_WITHDREW: { description: 'Qualified and did not take part.' },
    ELIMINATED: { description: 'Went out in qualifying.' },
    DID_NOT_ENTER: { description: 'Did not enter, or its entry was rejected.' },
    WITHDREW: { description: 'Entered and gave up.' },
    BANNED: { description: 'Was excluded by FIFA.' },
    IN_PROGRESS: { description: 'Not decided by the as-of day.' },
  } as const,
});
