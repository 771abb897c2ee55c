/** What a file tells besides its matches: scorers, line-ups, remarks. Recognised in order to be skipped knowingly. */
import type { BlockEnd, Line } from './line-kinds.ts';
import { VERSUS } from './row.ts';
import { holdsScore } from './score.ts';
import { alternatives, MONTHS, WEEKDAYS } from './words.ts';

/** `90+2'`; the `'65` of FC Twente has its digits behind. */
const MINUTE = /(?<![\p{L}\d])\d{1,3}(?:\+\d{1,2})?['’](?!\d)/u;
/** `Germany:  Neuer - Kimmich, …`, `ref: Jionni (Italy)`, `Penalties: 1-0 …`; the digits of `20:45` are none. */
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

/** A line that begins with a bracket or a label, or null. A row or a date with a sign too many is none of these. */
export function readAside(text: string): Line | null {
  const opening = /^[([]/u.test(text);
  if (startsLikeDate(text) || (opening && (VERSUS.test(text) || holdsScore(text)))) return null;
  if (text.startsWith('(')) return /^\(\d/u.test(text) ? null : bracketed(text, ')', 'scorers');
  if (text.startsWith('[')) return readSquare(text);
  const [, label = '', rest = ''] = LABELLED.exec(text) ?? [];
  if (label === '' || VERSUS.test(rest)) return null;
  return LABEL_WORD.test(label) || !holdsScore(rest) ? { is: 'lineup' } : null;
}

/** Scorers in square brackets, or a remark. Anything shorter stands where a date does, and is a broken one. */
function readSquare(text: string): Line | null {
  if (MINUTE.test(text)) return bracketed(text, ']', 'scorers');
  return text.split(/\s+/u).length > 5 ? bracketed(text, ']', 'note') : null;
}

function bracketed(text: string, close: ')' | ']', is: 'scorers' | 'note'): Line {
  return openBrackets(text, close) > 0 ? { is, open: close } : { is };
}

/** How many brackets a text leaves open. */
export function openBrackets(text: string, close: BlockEnd): number {
  const open = close === ')' ? '(' : '[';
  return text.split(open).length - text.split(close).length;
}

/** Goals on a line of their own, without brackets: `Carvajal 70';  Peredo 81'`, `1-0 Bonilla 42'`. */
export function isGoals(text: string): boolean {
  if (!MINUTE.test(text) || VERSUS.test(text) || startsLikeDate(text)) return false;
  return !holdsScore(text) || /^\d{1,2}[-–:]\d{1,2}\s/u.test(text);
}

/** Whether a line that is nothing known may have been a date: then the date above it no longer holds. */
export function looksLikeDate(text: string): boolean {
  if (text.startsWith('[') || /^[\W\d]+$/u.test(text)) return true;
  return text.split(/\s+/u).length <= 5 && (DATE_WORD.test(text) || /\d{1,2}[./]\d{1,2}(?!\d)/u.test(text));
}

/** `Tue Nov/1'`, `( Wed May/4`, `We: Oct/2`: a date that something slipped into. A player is called May, not `Wed`. */
function startsLikeDate(text: string): boolean {
  return text.split(/\s+/u).length <= 4 && BROKEN_DATE.test(text);
}
