import type { RowOf } from '../../model/kit/table.ts';
import { translations } from '../../model/tables/translations.ts';
import type { Located } from '../facts.ts';
import { type Reading, readRows } from './reading.ts';

/** A name in one language. */
export interface TranslationFact extends RowOf<typeof translations> {}

export const readTranslations = (reading: Reading): Located<TranslationFact>[] =>
  readRows(reading, translations);
