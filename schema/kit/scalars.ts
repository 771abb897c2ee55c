import { parsePartialDate } from '../../src/football/partial-date.ts';
import { builder } from './builder.ts';
import { isPermittedDay, PERMITTED_DAYS } from './day.ts';
import { badInput } from './errors.ts';

const written = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 40) : typeof value);

builder.scalarType('Date', {
  description:
    'A day of the calendar, ISO 8601, local to where it happened: `2026-03-10`. Days run from 1800-01-01 to 2100-12-31.',
  parseValue(value) {
    if (isPermittedDay(value)) return value;
    throw badInput(`${written(value)} is not a date`, PERMITTED_DAYS);
  },
  serialize: (value) => value,
});

builder.scalarType('PartialDate', {
  description:
    'A date as precise as its source: `2026`, `2026-03` or `2026-03-10`. It is never padded to look more precise than it is.',
  parseValue(value) {
    if (typeof value === 'string' && parsePartialDate(value) !== null) return value;
    throw badInput(`${written(value)} is not a date`, '2026, 2026-03 or 2026-03-10');
  },
  serialize: (value) => value,
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, RFC 3339: `2026-11-23T06:43:48.000Z`.',
  serialize: (value) => value,
  parseValue() {
    throw badInput('DateTime is not an input');
  },
});

builder.scalarType('LocalTime', {
  description:
    'A wall-clock time where the match is played, `21:00`. The sources give no time zone, so it carries none.',
  serialize: (value) => value,
  parseValue() {
    throw badInput('LocalTime is not an input');
  },
});

builder.scalarType('URL', {
  description: 'An absolute URL.',
  serialize: (value) => value,
  parseValue() {
    throw badInput('URL is not an input');
  },
});

builder.scalarType('Language', {
  description: 'A language as a BCP 47 tag of two letters: `en`, `de`, `it`, `es`, `fr`.',
  parseValue(value) {
    if (typeof value === 'string' && /^[a-z]{2}$/.test(value)) return value;
    throw badInput(`${written(value)} is not a language`, 'two lower-case letters such as en');
  },
  serialize: (value) => value,
});
