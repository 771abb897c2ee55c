import { builder } from '../kit/builder.ts';

export const HonourStatusEnum = builder.enumType('HonourStatus', {
  description: 'Whether an honour stands.',
  values: {
    AWARDED: { description: 'It stands.' },
    REVOKED: { description: 'It was taken away by a ruling.' },
    REASSIGNED: { description: 'It was given by a ruling after another team had lost it.' },
    NOT_AWARDED: { description: 'Nobody was given it.' },
  } as const,
});
