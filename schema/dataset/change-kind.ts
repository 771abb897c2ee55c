import { builder } from '../kit/builder.ts';

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What happened to a fact.',
  values: {
    ADDED: { description: 'It was not said before.' },
    CHANGED: { description: 'It had another value, time or rank before.' },
    RETRACTED: { description: 'It is said no longer.' },
  },
});
