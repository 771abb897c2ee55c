import type { NameRecord } from '../../documents/catalogue.ts';

export interface SearchResult {
  /** Global id. */
  readonly id: string;
  /** The name that fits best; of a season, its competition's. */
  readonly matched: NameRecord;
  /** 0 to 1, the better the higher. */
  readonly score: number;
}
