import { STAGE_KINDS } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const StageKindEnum = builder.enumType('StageKind', {
  description: 'How a stage is played.',
  values: described(STAGE_KINDS),
});
