import { builder } from '../kit/builder.ts';

export const CoachRoleEnum = builder.enumType('CoachRole', {
  description: 'In what role a coach led a team.',
  values: {
    HEAD_COACH: { description: 'Head coach, manager or commissario tecnico.' },
    CARETAKER: { description: 'For the time being, until a head coach took over.' },
    JOINT: { description: 'Together with others: a pair or a commission.' },
  } as const,
});
