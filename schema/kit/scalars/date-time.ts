import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';

builder.scalarType('DateTime', {
  description: 'A moment in UTC, RFC 3339: `2026-11-23T06:43:48.000Z`.',
  serialize: (value) => value,
  parseValue() {
    throw badInput('DateTime is not an input');
  },
});
