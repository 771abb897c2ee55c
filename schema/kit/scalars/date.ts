import { PERMITTED_DAYS } from '../../../src/edge/days.ts';
import { builder } from '../builder.ts';
import { isPermittedDay } from '../day.ts';
import { badInput } from '../errors.ts';
import { written } from './written.ts';

builder.scalarType('Date', {
  description:
    'A day of the calendar, ISO 8601, local to where it happened: `2026-03-10`. Days run from 1800-01-01 to 2100-12-31.',
  parseValue(value) {
    if (isPermittedDay(value)) return value;
    throw badInput(`${written(value)} is not a date`, PERMITTED_DAYS);
  },
  serialize: (value) => value,
});
