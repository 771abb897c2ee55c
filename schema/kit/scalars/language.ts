import { LANGUAGES } from '../../../src/documents/languages.ts';
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { written } from './written.ts';

builder.scalarType('Language', {
  description: `A language as a BCP 47 tag. Names are held in ${LANGUAGES.join(', ')}; \`zh\` is \`zh-Hans\`, a tag of a region its language. Another is no error: the common name answers, and a notice says so.`,
  parseValue(value) {
    if (typeof value === 'string' && /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value)) return value;
    throw badInput(`${written(value)} is not a language`, 'a BCP 47 tag such as en or zh-Hant');
  },
  serialize: (value) => value,
});
