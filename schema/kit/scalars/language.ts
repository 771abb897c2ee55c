import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { written } from './written.ts';

builder.scalarType('Language', {
  description: 'A language as a BCP 47 tag of two letters: `en`, `de`, `it`, `es`, `fr`.',
  parseValue(value) {
    if (typeof value === 'string' && /^[a-z]{2}$/.test(value)) return value;
    throw badInput(`${written(value)} is not a language`, 'two lower-case letters such as en');
  },
  serialize: (value) => value,
});
