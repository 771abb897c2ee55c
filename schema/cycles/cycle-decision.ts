import { builder } from '../kit/builder.ts';

export const CycleDecisionEnum = builder.enumType('CycleDecision', {
  description: 'What decided the cycle of a championship for a team.',
  values: {
    GROUP: { description: 'The table of a group or round robin; see `campaign.tableRow`.' },
    TIE: { description: 'A match, or a tie of several; see `decisiveTie.decidedBy` for how.' },
  } as const,
});
