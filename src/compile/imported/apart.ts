/** What of an import is kept apart, and why. */
import type { Located } from '../facts.ts';

/** A row of an import that is not served, or a season of it that is served and not said to be whole. */
export interface KeptApart {
  readonly what: 'ROW' | 'SEASON';
  /** Id. */
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

/** Any row of facts: which of these it has depends on its table. */
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

/** One line, with what would be right below it. */
export const apartText = ({ source, at, rule, message, tip }: KeptApart): string =>
  `${source} ${at}: ${message} [${rule}]\n    ${tip}`;
