import { CONFIDENCES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const ConfidenceEnum = builder.enumType('Confidence', {
  description: 'How well a researched fact is attested.',
  values: described(CONFIDENCES),
});
