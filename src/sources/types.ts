/** Where something stands in a source: the path as the reader was given it, the line counted from 1. */
export interface SourceLine {
  readonly path: string;
  readonly line: number;
}

/** What every fact of every reader has; `kind` tells its own fields apart. Names stay as the source spells them. */
export interface SourceFact extends SourceLine {
  readonly kind: string;
}

/** A row, or a file (line 1), that was not understood. It yields no fact: it is never guessed and never dropped. */
export interface Rejected extends SourceLine {
  readonly kind: 'rejected';
  /** The row as it stands in the source. */
  readonly text: string;
  readonly reason: string;
}

/** Something the reader understood and still wants a person to see: a count that does not add up, a repeated row. */
export interface Notice extends SourceLine {
  readonly kind: 'notice';
  readonly text: string;
}

/** What a reader takes: bytes (checked to be UTF-8), text, or a stream of either. */
export type SourceInput = string | Uint8Array | AsyncIterable<string | Uint8Array>;

export const rejected = (path: string, line: number, text: string, reason: string): Rejected => ({
  kind: 'rejected',
  path,
  line,
  text,
  reason,
});

export const notice = (path: string, line: number, text: string): Notice => ({
  kind: 'notice',
  path,
  line,
  text,
});
