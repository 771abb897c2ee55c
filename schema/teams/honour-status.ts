import { HONOUR_STATUSES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const HonourStatusEnum = builder.enumType('HonourStatus', {
  description: 'Whether an honour stands.',
  values: described(HONOUR_STATUSES),
});
