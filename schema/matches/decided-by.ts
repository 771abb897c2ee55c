import { TIE_DECISIONS } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const DecidedByEnum = builder.enumType('DecidedBy', {
  description: 'How a tie was decided.',
  values: described(TIE_DECISIONS),
});
