import type { SourceMatch } from '../match.ts';
import type { Notice, Rejected, SourceLine } from '../types.ts';
import type { FileSeason } from './season.ts';
import type { YearBasis } from './year.ts';

/** A match, as its row and the lines above it tell it. Its time may come from an earlier row. */
export interface TxtMatch extends SourceMatch {
  /** What the year of the date was taken from, since most lines have none. */
  readonly yearFrom: YearBasis;
}

/** `= English Premier League 2024/25`. */
interface TxtTitle extends SourceLine {
  readonly kind: 'title';
  readonly text: string;
  readonly season: FileSeason | null;
}

/** `# Matches    380`, which openfootball's tools write at the top of a file. */
interface TxtProperty extends SourceLine {
  readonly kind: 'property';
  readonly name: string;
  readonly value: string;
}

/** `Group A | Mexico  South Korea`. */
interface TxtGroup extends SourceLine {
  readonly kind: 'group';
  readonly name: string;
  readonly teams: readonly string[];
}

export const LINE_CLASSES = [
  'blank',
  'comment',
  'property',
  'title',
  'heading',
  'date',
  'match',
  'scorers',
  'lineup',
  'note',
  'table',
  'rejected',
] as const;

export type LineClass = (typeof LINE_CLASSES)[number];

/** The last event of a file. Every line is of exactly one class, so the counts add up to `lines`. */
export interface TxtCounts extends SourceLine {
  readonly kind: 'counts';
  readonly lines: number;
  readonly classes: Readonly<Record<LineClass, number>>;
}

export type TxtEvent = TxtMatch | TxtTitle | TxtProperty | TxtGroup | Rejected | Notice | TxtCounts;
