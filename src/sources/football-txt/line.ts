/** The kind of a single line. `blocks.ts` follows blocks of several lines. */
import { isGoals, readAside } from './asides.ts';
import { readHead } from './head.ts';
import type { Heading, Line } from './line-kinds.ts';
import { readRow } from './row.ts';
import type { FileSeason } from './season.ts';
import { ROUND_WORD } from './words.ts';

/** One blank is enough before a number alone: other comments are sentences. */
const PROPERTY =
  /^#\s*(Date|Teams|Clubs|Matches|Stages|Source|Retrieved)(?:\s{2,}|\s*:\s*|\s(?=\d+$))(\S.*)$/u;
const MARKED = /^(=+|[»›]|▪+)\s*(.*)$/u;
/** ` 1.SERBIA  8  6  2  0 18- 9 20`: played, won, drawn, lost, goals, points. */
const TABLE = /^(?:\d{1,2}|-)\.\s*\S.*?(?:\s+\d{1,3}){4}\s+\d{1,3}- ?\d{1,3}\s+\d/u;

/** The rank of `»`, `▪` and a heading without a marker; `▪▪` is one higher. Lower ranks are `=`, `==` and so on. */
export const LIST_RANK = 10;
/** A heading without a marker contains none of the signs of the format. */
const PLAIN = /^[\p{L}\d][^[\]»▪@=]{0,80}$/u;
/** `Vipers SC  bye`: a team without a match that day. */
const BYE = /\p{L}.*\s(?:bye|spielfrei|libre)$/iu;
/** The deepest indent of a heading without a marker. Rows are indented deeper, or follow a tab. */
export const MARGIN = /^ {0,2}\S/u;

/** @param seasons of the file; they distinguish a year from the number in the name of a club. */
export function readLine(raw: string, seasons: readonly FileSeason[], clubs: readonly string[] = []): Line {
  const text = raw.trim();
  const silent = readSilent(text);
  if (silent !== null) return silent;
  const spoken = text.replace(/\s+#.*$/u, '').trimEnd();
  const atMargin = MARGIN.test(raw);
  return (
    readMarked(spoken) ??
    (atMargin ? readParted(spoken) : null) ??
    readRowOrDate(spoken, seasons, clubs) ??
    readBare(spoken, atMargin)
  );
}

/** Blank lines and comments of the format, with the properties that openfootball keeps in comments. */
function readSilent(text: string): Line | null {
  if (text === '') return { is: 'blank' };
  if (/^(?:[-_.=]\s?){3,}$/u.test(text)) return { is: 'comment' };
  if (text.startsWith('<!--')) {
    return text.includes('-->') ? { is: 'comment' } : { is: 'comment', open: '-->' };
  }
  const [, name, value] = PROPERTY.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { is: 'property', name, value: value.trim() };
  if (text.startsWith('#')) return { is: 'comment' };
  if (/^NB\b/u.test(text)) return { is: 'note' };
  return TABLE.test(text) ? { is: 'table' } : null;
}

function readMarked(line: string): Line | null {
  const [, marker, rest = ''] = MARKED.exec(line) ?? [];
  if (marker === undefined) return null;
  // The mark may be on both sides: `= Title =`, `▪ Round 1 ▪`.
  const text = rest.replace(/\s*[=»▪]+$/u, '').trim();
  if (marker === '=' && text !== '') return { is: 'title', text };
  return heading(text, marker.startsWith('=') ? marker.length : LIST_RANK + marker.length - 1, true);
}

/** `Group A | Mexico  South Korea` defines a group; `// 12-14 July` is a remark. */
function heading(line: string, rank: number, marked: boolean): Heading {
  const [name = '', members] = line.replace(/\s+\/\/\s.*$/u, '').split(/\s*\|\s*/u);
  const text = name.replace(/\s*:$/u, '').trim();
  return { is: 'heading', rank, text, members: members?.trim() ?? null, marked };
}

/**
 * `Matchday 1
 * Jun 14 - Jun 18` and `Final - 1st leg`: here a dash does not separate two teams.
 */
function readParted(text: string): Heading | null {
  const [name = '', members] = text.split('|');
  const sides = text.split(/\s+[-–]\s+/u);
  const parted = sides.length > 1 && sides.every((side) => ROUND_WORD.test(side));
  const defines = members !== undefined && ROUND_WORD.test(name);
  return parted || defines ? heading(text, LIST_RANK, false) : null;
}

function readRowOrDate(text: string, seasons: readonly FileSeason[], clubs: readonly string[]): Line | null {
  const head = readHead(text, seasons, clubs);
  const bare = head.number === null && head.date === null && head.time === null;
  const aside = bare ? readAside(text) : null;
  if (aside !== null) return aside;
  if (head.rest === '') return head.date === null ? null : { is: 'date', head };
  const row = readRow(head.rest);
  if (row === 'NOT_A_ROW') return null;
  // `1-0 Bonilla 42'`: a goal on a line of its own looks like half of a row.
  return 'error' in row && bare && isGoals(text) ? { is: 'scorers' } : { is: 'row', head, row };
}

/** A heading without a marker. It is at the margin and contains a word that only headings have. */
function readBare(line: string, atMargin: boolean): Line {
  const text = line.replace(/^\(\d{1,3}\)\s+/u, '');
  if (atMargin && ROUND_WORD.test(text) && PLAIN.test(text)) return heading(text, LIST_RANK, false);
  if (/https?:\/\//u.test(line) || BYE.test(line)) return { is: 'note' };
  return isGoals(text) ? { is: 'scorers' } : { is: 'unknown', text };
}
