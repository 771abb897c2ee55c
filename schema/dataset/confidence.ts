import { builder } from '../kit/builder.ts';

export const ConfidenceEnum = builder.enumType('Confidence', {
  description: 'How well a researched fact is attested.',
  values: {
    HIGH: { description: 'A dated report of the event, or a list that agrees with one.' },
    MEDIUM: { description: 'One weaker source, or one end derived from matches.' },
    LOW: { description: 'General knowledge only: check before printing it.' },
  } as const,
});
