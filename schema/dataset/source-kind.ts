import { SOURCE_KINDS } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const SourceKindEnum = builder.enumType('SourceKind', {
  description: 'What sort of source it is.',
  values: described(SOURCE_KINDS),
});
