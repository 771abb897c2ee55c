import { TABLE_ZONES } from '../../src/model/vocabularies.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const ZoneEnum = builder.enumType('TableZone', {
  description: 'What a span of places means.',
  values: described(TABLE_ZONES),
});
