import { SOURCE } from '../common.ts';
import { named, required, text, unstored } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { NAME_COLUMNS, SPAN } from './names.ts';

const aside = doc('a name is one statement of who bears it, made of all its columns');

/** Apart from the other names: of eight thousand, an answer needs those of one language. */
export const translations = table({
  name: 'translations',
  tells: doc(
    'What a thing is called in languages beyond those of the tables of names; the first TRANSLATION of a language is the one shown.',
  ),
  order: ['of', 'lang'],
  key: [],
  columns: {
    of: unstored(
      named('subject', required(text({ tells: doc('Whose name it is, by its global id.'), aside }))),
    ),
    ...NAME_COLUMNS,
    ...SPAN,
    source: SOURCE,
  },
});
