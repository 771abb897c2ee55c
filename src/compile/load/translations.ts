import { translations } from '../../model/tables/translations.ts';
import type { Located, TranslationFact } from '../facts.ts';
import { type Reading, readRows } from './reading.ts';

export const readTranslations = (reading: Reading): Located<TranslationFact>[] =>
  readRows(reading, translations);
