import { ALL_NAME_KINDS } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const NameKindEnum = builder.enumType('NameKind', {
  description: 'How a name relates to the thing that bears it.',
  values: described(ALL_NAME_KINDS),
});
