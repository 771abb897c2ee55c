/** Lines that cannot be read, and the lines that they make useless: no match may get the wrong round or day. */
import type { TextLine } from '../decode.ts';
import type { Rejected } from '../types.ts';
import { looksLikeDate } from './asides.ts';
import { LIST_RANK, MARGIN } from './line.ts';
import type { Heading, Line } from './line-kinds.ts';
import { count, reject, type State, setHeading, setTitle } from './state.ts';

/** A line of an unknown kind. At the margin after a blank line it may be a heading. */
export function unknownLine(state: State, source: TextLine, text: string): Rejected {
  if (looksLikeDate(text)) {
    state.date = { error: `line ${source.number} above it looks like a date that cannot be read` };
    return reject(state, source, 'not a match, a heading, or a date that can be read');
  }
  if (!MARGIN.test(source.text) || !state.afterBlank || /\s{2}/u.test(text)) {
    return reject(state, source, 'not a match, a date or a heading');
  }
  setHeading(state, unmarked(text));
  return reject(state, source, 'unknown heading; the matches below carry it as their round');
}

/** A line with a fault, described by its form; null where lines of its kind are skipped anyway. */
export function unreadable(state: State, source: TextLine, line: Line, fault: string): Rejected | null {
  if (isAside(line)) {
    count(state, line.is);
    return null;
  }
  const below = `line ${source.number} above it is ${fault}`;
  if (line.is === 'heading') setHeading(state, line, below);
  if (line.is === 'title') setTitle(state, line.text);
  if (line.is === 'row') state.rows += 1;
  if (line.is === 'date') state.date = { error: below };
  if (line.is === 'unknown') loseUnknown(state, source, line.text, below);
  return reject(state, source, fault);
}

/** A line of an unknown kind ends whatever it may have been: a heading, a date or a row. */
function loseUnknown(state: State, source: TextLine, text: string, below: string): void {
  if (MARGIN.test(source.text)) setHeading(state, unmarked(text), below);
  else if (looksLikeDate(text)) state.date = { error: below };
}

type Aside = Extract<Line, { is: 'comment' | 'scorers' | 'lineup' | 'note' | 'table' }>;

const isAside = (line: Line): line is Aside =>
  ['comment', 'scorers', 'lineup', 'note', 'table'].includes(line.is);

const unmarked = (text: string): Heading => ({
  is: 'heading',
  rank: LIST_RANK,
  text,
  members: null,
  marked: false,
});
