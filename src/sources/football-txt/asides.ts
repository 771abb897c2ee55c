/**
 * What a file has beside matches: scorers, line-ups, remarks. They are recognised, so that they are skipped on
 * purpose.
 */
import type { BlockEnd, Line } from './line-kinds.ts';
import { VERSUS } from './row.ts';
import { holdsScore } from './score.ts';
import { alternatives, MONTHS, WEEKDAYS } from './words.ts';

/** A minute such as `90+2'`. It is not `'65` as in the name of FC Twente '65, where the mark comes first. */
const MINUTE = /(?<![\p{L}\d])\d{1,3}(?:\+\d{1,2})?['’](?!\d)/u;
/**
 * A label with its content: `Germany:  Neuer - Kimmich, …`, `ref: Jionni (Italy)`, `Penalties: 1-0 …`; but not a time
 * such as `20:45`.
 */
const LABELLED = /^((?:\p{L}|\d{1,4}\.? \p{L})[^:|@[\]]{0,40}):\s+(\S.*)$/u;
const LABEL_WORD = /^(?:ref|penalt|goals?|yellow|red|sent|att|coach|trainer|line-?ups?|subs)/iu;
const DATE_WORD = new RegExp(
  `(?<!\\p{L})(?:${alternatives(MONTHS)}|${alternatives(WEEKDAYS)})(?!\\p{L})`,
  'iu',
);

const BROKEN_DATE = new RegExp(
  `^[^\\p{L}\\d]*(?:${alternatives(WEEKDAYS)})[^\\p{L}\\d]+(?:(?:${alternatives(MONTHS)})(?!\\p{L})|\\d)`,
  'iu',
);

/**
 * A line that begins with a bracket or a label; null for others. A row or a date with one sign too many is not such a
 * line.
 */
export function readAside(text: string): Line | null {
  const opening = /^[([]/u.test(text);
  if (startsLikeDate(text) || (opening && (VERSUS.test(text) || holdsScore(text)))) return null;
  if (text.startsWith('(')) return /^\(\d/u.test(text) ? null : bracketed(text, ')', 'scorers');
  if (text.startsWith('[')) return readSquare(text);
  const [, label = '', rest = ''] = LABELLED.exec(text) ?? [];
  if (label === '' || VERSUS.test(rest)) return null;
  return LABEL_WORD.test(label) || !holdsScore(rest) ? { is: 'lineup' } : null;
}

/** Scorers in square brackets, or a remark. A shorter text in the place of a date is a broken date. */
function readSquare(text: string): Line | null {
  if (MINUTE.test(text)) return bracketed(text, ']', 'scorers');
  return text.split(/\s+/u).length > 5 ? bracketed(text, ']', 'note') : null;
}

function bracketed(text: string, close: ')' | ']', is: 'scorers' | 'note'): Line {
  return openBrackets(text, close) > 0 ? { is, open: close } : { is };
}

/** The number of brackets that a text leaves open. */
export function openBrackets(text: string, close: BlockEnd): number {
  const open = close === ')' ? '(' : '[';
  return text.split(open).length - text.split(close).length;
}

/** Goals on a line of their own without brackets: `Carvajal 70';  Peredo 81'`, `1-0 Bonilla 42'`. */
export function isGoals(text: string): boolean {
  if (!MINUTE.test(text) || VERSUS.test(text) || startsLikeDate(text)) return false;
  return !holdsScore(text) || /^\d{1,2}[-–:]\d{1,2}\s/u.test(text);
}

/** Whether an unknown line may have been a date. If so, the date above it no longer holds. */
export function looksLikeDate(text: string): boolean {
  if (text.startsWith('[') || /^[\W\d]+$/u.test(text)) return true;
  return text.split(/\s+/u).length <= 5 && (DATE_WORD.test(text) || /\d{1,2}[./]\d{1,2}(?!\d)/u.test(text));
}

/**
 * A date with something wrong in it: `Tue Nov/1'`, `( Wed May/4`, `We: Oct/2`. A player can be called May, but not
 * `Wed`.
 */
function startsLikeDate(text: string): boolean {
  return text.split(/\s+/u).length <= 4 && BROKEN_DATE.test(text);
}
