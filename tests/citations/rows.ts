/** The row at a place of a source, and what stands above it. */
import type { Copies } from './copies.ts';
import type { CitedFact } from './draw.ts';

export interface FoundRow {
  readonly row: string;
  /** All of the file. */
  readonly lines: readonly string[];
  /** From 0. */
  readonly at: number;
}

/** The row of a place: its line, or the first that begins with the key or has it among its cells. */
export function rowAt(copies: Copies, { source, place }: CitedFact): FoundRow | 'MISSING' | 'NO_COPY' {
  const lines = copies.lines(source, place.file);
  if (lines === null) return 'NO_COPY';
  const { key } = place;
  const at =
    place.line !== null
      ? place.line - 1
      : key === null
        ? 0
        : lines.findIndex((line) => line.startsWith(key) || line.split(',').includes(key));
  const row = lines[at];
  return row === undefined || row.trim() === '' ? 'MISSING' : { row, lines, at };
}

/** The lines above a row and the row itself, nearest first, as far as its day and its clock may stand. */
export const above = ({ lines, at }: FoundRow): readonly string[] =>
  lines.slice(Math.max(0, at - 60), at + 1).toReversed();
