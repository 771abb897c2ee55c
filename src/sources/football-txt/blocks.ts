/** Blocks of several lines: comments, scorers, remarks and line-ups. All of them are skipped on purpose. */

import { openBrackets } from './asides.ts';
import type { LineClass } from './events.ts';
import type { BlockEnd, Line } from './line-kinds.ts';
import { VERSUS } from './row.ts';

export interface Block {
  readonly is: LineClass;
  /** The mark that closes it; null for a block that lasts while its lines are indented deeper than its first. */
  readonly end: BlockEnd | null;
  readonly open: number;
  readonly indent: number;
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** The block that a line opens; null when it opens none. */
export function openBlock(line: Line, text: string): Block | null {
  const indent = indentOf(text);
  if ('open' in line) return { is: line.is, end: line.open, open: depthOf(line.open, text), indent };
  if (line.is === 'lineup' || line.is === 'note') return { is: line.is, end: null, open: 1, indent };
  return null;
}

/**
 * The block after one more line: null when the line closes it, `OUTSIDE` when the line is not part of it. A block
 * that is never closed must not hide matches, so a blank line, a heading, a date or a readable row ends it.
 */
export function continueBlock(block: Block, line: Line, text: string): Block | null | 'OUTSIDE' {
  if (block.end === '-->') return text.includes('-->') ? null : block;
  if (line.is === 'blank' || endsBlock(line, block, text)) return 'OUTSIDE';
  if (block.end === null) return indentOf(text) > block.indent ? block : 'OUTSIDE';
  const open = block.open + depthOf(block.end, text);
  return open > 0 ? { ...block, open } : null;
}

function endsBlock(line: Line, block: Block, text: string): boolean {
  if (line.is === 'title' || line.is === 'date') return true;
  if (line.is === 'heading') return line.marked;
  if (line.is !== 'row') return false;
  // Line-ups contain many dashes. Within them, only a date, a number, a time or a `v` marks a row.
  const { number, date, time } = line.head;
  const marked = number !== null || date !== null || time !== null || VERSUS.test(text);
  return marked || (block.end !== null && !('error' in line.row));
}

const depthOf = (end: BlockEnd, text: string): number => (end === '-->' ? 1 : openBrackets(text, end));
