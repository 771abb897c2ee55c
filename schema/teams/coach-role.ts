import { COACH_ROLES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const CoachRoleEnum = builder.enumType('CoachRole', {
  description: 'In what role a coach led a team.',
  values: described(COACH_ROLES),
});
