import type { SourceFact } from '../types.ts';

/** First and last year as `(1878-1896)` after a name gives them. Either may be missing: `(-2021)`, `(2014-)`. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** One name of a club or a ground. */
export interface ListedName {
  readonly name: string;
  /** BCP 47, from `[de]` after the name; null for a name of no particular language. */
  readonly lang: string | null;
  /** Whether a part of it names a sponsor. The file sets that part between `$`; the name here includes it. */
  readonly sponsored: boolean;
  readonly years: Years | null;
  readonly line: number;
}

export interface ClubPlace {
  readonly city: string | null;
  /** `London (Highbury)`: the part in brackets. */
  readonly district: string | null;
  /** The areas around the city, nearest first: `Blackburn › Lancashire`. */
  readonly regions: readonly string[];
}

/** A club in the list of its country. */
export interface ListedClub extends SourceFact, ClubPlace {
  readonly kind: 'club';
  /** The title of the list: `Österreich`. A club that plays abroad is in the list of its own country. */
  readonly country: string | null;
  /** The heading above it, mostly a region. */
  readonly section: string | null;
  /** In the spelling of the file, without years. */
  readonly name: string;
  /** As match files spell it, with the years that distinguish it from a later club: `Accrington FC (1878-1896)`. */
  readonly spelling: string;
  readonly years: Years | null;
  readonly founded: number | null;
  readonly ground: string | null;
  readonly address: string | null;
  /** The club whose reserve team this is: `ii) SK Rapid Wien II`. */
  readonly reserveOf: string | null;
  readonly aliases: readonly ListedName[];
}

export interface ListedGround extends SourceFact, ClubPlace {
  readonly kind: 'ground';
  readonly country: string | null;
  readonly section: string | null;
  readonly name: string;
  readonly sponsored: boolean;
  readonly capacity: number | null;
  readonly opened: number | null;
  readonly address: string | null;
  readonly aliases: readonly ListedName[];
}

export interface ClubWebsite extends SourceFact {
  readonly kind: 'website';
  readonly club: string;
  readonly web: string;
}

/** A line of a history: `RENAME  Small Heath FC, Birmingham ⇒ Birmingham FC`. */
export interface ClubChange extends SourceFact {
  readonly kind: 'change';
  readonly country: string | null;
  /** The season in which it took effect, as spelled: `1905/6`. */
  readonly season: string | null;
  readonly change: string;
  readonly from: readonly { readonly name: string; readonly city: string | null }[];
  readonly to: { readonly name: string; readonly city: string | null } | null;
}
