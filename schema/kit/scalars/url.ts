import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';

builder.scalarType('URL', {
  description:
    'An absolute URL; of a page of this graph its path, where it is not configured where that is published.',
  serialize: (value) => value,
  parseValue() {
    throw badInput('URL is not an input');
  },
});
