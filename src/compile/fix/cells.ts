import { canonicalDate } from './dates.ts';

/** Control characters, and spaces of every width. */
const BLANKS = /[\p{Cc}\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000]+/gu;
/** Invisible marks: of direction, and of places where a word may be broken. */
const MARKS = /\p{Cf}/gu;
/** Text that may be meant as a date, and is none of the words that the column may hold. */
const DATE_LIKE = /\d.*[-/.]/;

/** A cell in one Unicode form, with plain spaces and without any around it. */
export const tidyCell = (cell: string): string =>
  cell.normalize('NFC').replace(MARKS, '').replace(BLANKS, ' ').trim();

/** A cell after it was fixed. */
export interface FixedCell {
  readonly cell: string;
  /** Whether it may be a date that cannot be read with certainty. */
  readonly isUnclear: boolean;
}

/** @param isDate whether its column holds dates. */
export function fixCell(written: string, isDate: boolean): FixedCell {
  const cell = tidyCell(written);
  if (!isDate || !DATE_LIKE.test(cell)) return { cell, isUnclear: false };
  const date = canonicalDate(cell);
  return { cell: date ?? cell, isUnclear: date === null };
}
