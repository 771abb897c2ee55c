import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';

builder.scalarType('URL', {
  description: 'An absolute URL.',
  serialize: (value) => value,
  parseValue() {
    throw badInput('URL is not an input');
  },
});
