/** A match as sources tell it: the shape that every reader of matches yields, before anyone decides who is who. */
import type { Goals } from '../football/score.ts';
import type { SourceFact } from './types.ts';

/** What a source says of a result; each part counted from kick-off, the shoot-out on its own. */
export interface ScoreParts {
  readonly halfTime: Goals | null;
  /** Null after extra time when the source does not tell full time apart. */
  readonly fullTime: Goals | null;
  readonly afterExtraTime: Goals | null;
  readonly penalties: Goals | null;
  /** A single value beside the score after extra time: full time or half time, the source does not say which. */
  readonly unclear: Goals | null;
}

/** What a source says happened besides being played; null for almost every match. */
export type SourceStatus =
  | 'AWARDED'
  | 'CANCELLED'
  | 'POSTPONED'
  | 'ABANDONED'
  | 'ANNULLED'
  | 'WALKOVER'
  | 'NOT_PLAYED';

/** A side as the source spells it, with the country code that some files put behind a club. */
export interface SourceTeam {
  readonly name: string;
  /** `ITA`; null where the source gives none. A code of the source, not yet a country. */
  readonly country: string | null;
}

/** Where a match was played, as far as the source tells. */
export interface SourceVenue {
  readonly text: string;
  /** Both null where the text is a single name, which may be either. */
  readonly ground: string | null;
  readonly city: string | null;
}

export interface SourceMatch extends SourceFact {
  readonly kind: 'match';
  /** The title above it, as spelled; it may hold the season. */
  readonly competition: string | null;
  /** The match's number in the source's own count. */
  readonly number: number | null;
  /** Headings above it, outermost first, as spelled: `['Group A']`, `['Europe (UEFA)', 'Group A']`. */
  readonly round: readonly string[];
  /** ISO, local. */
  readonly date: string;
  /** As the source prints it, `21:00`: local mostly, Central European in UEFA's files. Null when it gives none. */
  readonly kickoff: string | null;
  /** As spelled: `UTC-6`, `CEST`. */
  readonly zone: string | null;
  readonly home: SourceTeam;
  readonly away: SourceTeam;
  /** Null when there is none: not played, or not yet known to the source. */
  readonly score: ScoreParts | null;
  readonly status: SourceStatus | null;
  readonly venue: SourceVenue | null;
  /** What stood in square brackets, and words in place of a score. */
  readonly notes: readonly string[];
}

/** `Soccer City, Johannesburg`: the last comma parts ground and city. */
export function toVenue(text: string): SourceVenue {
  const comma = text.lastIndexOf(',');
  if (comma === -1) return { text, ground: null, city: null };
  return { text, ground: text.slice(0, comma).trim(), city: text.slice(comma + 1).trim() };
}

const COUNTRY = /\s*\(([A-Z]{3}|[A-Z][a-z]{2})\)$/u;

/** `FC København (DEN)` to name and code. */
export function toTeam(spelling: string): SourceTeam {
  const country = COUNTRY.exec(spelling);
  if (country === null) return { name: spelling, country: null };
  return { name: spelling.slice(0, country.index), country: country[1] ?? null };
}
