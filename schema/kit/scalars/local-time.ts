import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';

builder.scalarType('LocalTime', {
  description:
    'A wall-clock time where the match is played, `21:00`. The sources give no time zone, so it carries none.',
  serialize: (value) => value,
  parseValue() {
    throw badInput('LocalTime is not an input');
  },
});
