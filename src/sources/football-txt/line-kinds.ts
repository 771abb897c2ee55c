import type { FileHead } from './head.ts';
import type { ReadRow } from './row.ts';

export type Line =
  | { readonly is: 'blank' | 'comment' | 'table' | 'lineup' | 'scorers' | 'note' }
  /** Opens a comment, a list of scorers or a remark that does not end on its line. */
  | { readonly is: 'comment' | 'scorers' | 'note'; readonly open: BlockEnd }
  | { readonly is: 'property'; readonly name: string; readonly value: string }
  | { readonly is: 'title'; readonly text: string }
  | Heading
  | { readonly is: 'date'; readonly head: FileHead }
  | { readonly is: 'row'; readonly head: FileHead; readonly row: Exclude<ReadRow, 'NOT_A_ROW'> }
  /** A text without a marker, a date or two teams. */
  | { readonly is: 'unknown'; readonly text: string };

export interface Heading {
  readonly is: 'heading';
  /** The rank of a heading: it belongs to headings of lower rank above it. */
  readonly rank: number;
  /** Empty for a marker without text, which is a broken heading. */
  readonly text: string;
  /** The text after `|`: the teams of a group, or the days of a round. */
  readonly members: string | null;
  /** Whether `»`, `▪` or `=` marks it; otherwise only its words show that it is a heading. */
  readonly marked: boolean;
}

export type BlockEnd = '-->' | ')' | ']';
