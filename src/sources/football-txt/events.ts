import type { SourceMatch } from '../match.ts';
import type { Notice, Rejected, SourceLine } from '../types.ts';
import type { FileSeason } from './season.ts';
import type { YearBasis } from './year.ts';

/** A match as its row, and what stands above it, give it. Its time is carried down from the rows above. */
export interface TxtMatch extends SourceMatch {
  /** What the year of the date rests on, since most lines give none. */
  readonly yearFrom: YearBasis;
}

/** `= English Premier League 2024/25`. */
interface TxtTitle extends SourceLine {
  readonly kind: 'title';
  readonly text: string;
  readonly season: FileSeason | null;
}

/** `# Matches    380`: what openfootball's tools write on top of a file. */
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

/** The last event of a file. Every line is in exactly one class, so the counts add up to `lines`. */
export interface TxtCounts extends SourceLine {
  readonly kind: 'counts';
  readonly lines: number;
  readonly classes: Readonly<Record<LineClass, number>>;
}

export type TxtEvent = TxtMatch | TxtTitle | TxtProperty | TxtGroup | Rejected | Notice | TxtCounts;
