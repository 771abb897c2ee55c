import { canonicalDate, isDateColumn } from './dates.ts';

/** Control characters and blanks of every width. */
const BLANKS = /[\p{Cc}\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]+/gu;
/** Marks that nobody sees: of direction, of where a word may be broken. */
const MARKS = /\p{Cf}/gu;
/** What may be meant as a date, and is none of the words that such a column may hold. */
const DATE_LIKE = /\d.*[-/.]/;

/** A cell in one Unicode form, with plain blanks and none around it. */
export const tidyCell = (cell: string): string =>
  cell.normalize('NFC').replace(MARKS, '').replace(BLANKS, ' ').trim();

/** What became of a cell. */
export interface FixedCell {
  readonly cell: string;
  /** Whether it looks like a date and does not tell which. */
  readonly isUnclear: boolean;
}

export function fixCell(column: string, written: string): FixedCell {
  const cell = tidyCell(written);
  if (!isDateColumn(column) || !DATE_LIKE.test(cell)) return { cell, isUnclear: false };
  const date = canonicalDate(cell);
  return { cell: date ?? cell, isUnclear: date === null };
}
