/** What of an import is kept apart, and why. */
import type { Located } from '../facts.ts';

/** A row of an import that the graph does not serve, or a season that it serves without calling it whole. */
export interface KeptApart {
  readonly what: 'ROW' | 'SEASON';
  /** The id of the row. */
  readonly source: string;
  /** Where the source has it: `2023-24/1-bundesliga.txt:5`; else the table of the import and its line. */
  readonly at: string;
  readonly rule: string;
  readonly message: string;
  /** What would be right, or where to look. */
  readonly tip: string;
}

/** What a rule says of a row or a season. */
export interface Verdict {
  readonly rule: string;
  readonly message: string;
  readonly tip: string;
}

/** A row of any fact table. Each table has some of these properties. */
export interface AnyRow {
  readonly id?: string;
  readonly season?: string;
  readonly code?: string;
  readonly source?: string;
  readonly sourceRow?: string;
  readonly complete?: boolean;
  readonly note?: string | undefined;
}

export const keptApart = (
  what: KeptApart['what'],
  { file, line, value }: Located<AnyRow>,
  { rule, message, tip }: Verdict,
): KeptApart => ({
  what,
  source: value.source ?? '',
  at: value.sourceRow ?? `${file}:${line}`,
  ...{ rule, message, tip },
});

/** One line that tells the fault. The line below it tells what would be right. */
export const apartText = ({ source, at, rule, message, tip }: KeptApart): string =>
  `${source} ${at}: ${message} [${rule}]\n    ${tip}`;
