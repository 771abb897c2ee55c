/** A place in a source: the path as the reader got it, and the line, counted from 1. */
export interface SourceLine {
  readonly path: string;
  readonly line: number;
}

/**
 * What every fact of every reader has. `kind` tells which other fields it has. Names keep the spelling of the source.
 */
export interface SourceFact extends SourceLine {
  readonly kind: string;
}

/** A row, or a file (line 1), that could not be read. It gives no fact: rows are neither guessed nor dropped. */
export interface Rejected extends SourceLine {
  readonly kind: 'rejected';
  /** The text of the row in the source. */
  readonly text: string;
  readonly reason: string;
  /** Set where the fault is in the bytes of the file, and not in what the row tells. */
  readonly fault?: 'ENCODING';
}

/** Something that was read, but that a person should see: a count that does not add up, a repeated row. */
export interface Notice extends SourceLine {
  readonly kind: 'notice';
  readonly text: string;
  /** Set where the file has no line end after its last line: it may have been cut there. */
  readonly fault?: 'UNENDED';
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

/** A row, or a file (line 1), that is in another encoding than UTF-8. */
export const foreign = (path: string, line: number, text: string, reason: string): Rejected => ({
  ...rejected(path, line, text, reason),
  fault: 'ENCODING',
});

/** The notice of a file whose last line has no line end. */
export const unended = (path: string, line: number): Notice => ({
  ...notice(path, line, 'the last line has no line end: it may be cut'),
  fault: 'UNENDED',
});

export const notice = (path: string, line: number, text: string): Notice => ({
  kind: 'notice',
  path,
  line,
  text,
});
