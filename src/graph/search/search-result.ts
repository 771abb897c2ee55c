import type { NameRecord } from '../../documents/catalogue.ts';

export interface SearchResult {
  /** Global id. */
  readonly id: string;
  /** The name that fits best; for a season, the name of its competition. */
  readonly matched: NameRecord;
  /** From 0 to 1; higher is better. */
  readonly score: number;
}
