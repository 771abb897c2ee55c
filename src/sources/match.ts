/** A match as sources tell it. Every reader of matches gives this shape, before teams are identified. */
import type { Goals } from '../football/score.ts';
import type { SourceFact } from './types.ts';

/** The result as a source tells it. Each part counts from kick-off; the shoot-out counts alone. */
export interface ScoreParts {
  readonly halfTime: Goals | null;
  /** Null when there was extra time and the source does not tell the score after 90 minutes. */
  readonly fullTime: Goals | null;
  readonly afterExtraTime: Goals | null;
  readonly penalties: Goals | null;
  /**
   * A single value beside the score after extra time. The source does not tell whether it is full time or half time.
   */
  readonly unclear: Goals | null;
}

/** What happened instead of, or after, an ordinary match; null for almost every match. */
export type SourceStatus =
  | 'AWARDED'
  | 'CANCELLED'
  | 'POSTPONED'
  | 'ABANDONED'
  | 'ANNULLED'
  | 'WALKOVER'
  | 'NOT_PLAYED';

/** A side in the spelling of the source, with the country code that some files write after a club. */
export interface SourceTeam {
  readonly name: string;
  /** `ITA`; null when the source has none. It is a code of the source, and not yet a country. */
  readonly country: string | null;
}

/** Where a match was played, as far as the source tells. */
export interface SourceVenue {
  readonly text: string;
  /** Both are null where the text is one name, which may be that of either. */
  readonly ground: string | null;
  readonly city: string | null;
}

/** In place of a zone: the time is that of the place, as in `21:00 (20:00)`. */
export const LOCAL_TIME = 'LOCAL';

export interface SourceMatch extends SourceFact {
  readonly kind: 'match';
  /** The title above the match, as spelled; it may contain the season. */
  readonly competition: string | null;
  /** The number that the source gives the match. */
  readonly number: number | null;
  /** The headings above the match, outermost first, as spelled: `['Group A']`, `['Europe (UEFA)', 'Group A']`. */
  readonly round: readonly string[];
  /** ISO, local. */
  readonly date: string;
  /**
   * As the source prints it, `21:00`: mostly local time, in UEFA's files Central European time. Null when there is
   * none.
   */
  readonly kickoff: string | null;
  /** As spelled: `UTC-6`, `CEST`; `LOCAL_TIME` where the row says that it is by the clocks of the place. */
  readonly zone: string | null;
  readonly home: SourceTeam;
  readonly away: SourceTeam;
  /** Null when there is none: the match is not played, or the source does not know the score. */
  readonly score: ScoreParts | null;
  readonly status: SourceStatus | null;
  readonly venue: SourceVenue | null;
  /** The texts in square brackets, and words in the place of a score. */
  readonly notes: readonly string[];
}

/** In `Soccer City, Johannesburg`, the last comma separates ground and city. */
export function toVenue(text: string): SourceVenue {
  const comma = text.lastIndexOf(',');
  if (comma === -1) return { text, ground: null, city: null };
  return { text, ground: text.slice(0, comma).trim(), city: text.slice(comma + 1).trim() };
}

const COUNTRY = /\s*\(([A-Z]{3}|[A-Z][a-z]{2})\)$/u;

/** `FC København (DEN)` as name and code. */
export function toTeam(spelling: string): SourceTeam {
  const country = COUNTRY.exec(spelling);
  if (country === null) return { name: spelling, country: null };
  return { name: spelling.slice(0, country.index), country: country[1] ?? null };
}
