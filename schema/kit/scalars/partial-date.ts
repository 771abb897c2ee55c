import { parsePartialDate } from '../../../src/football/partial-date.ts';
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { written } from './written.ts';

builder.scalarType('PartialDate', {
  description:
    'A date as precise as its source: `2026`, `2026-03` or `2026-03-10`. It is never padded to look more precise than it is.',
  parseValue(value) {
    if (typeof value === 'string' && parsePartialDate(value) !== null) return value;
    throw badInput(`${written(value)} is not a date`, '2026, 2026-03 or 2026-03-10');
  },
  serialize: (value) => value,
});
