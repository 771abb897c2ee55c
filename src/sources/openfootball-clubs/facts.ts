import type { SourceFact } from '../types.ts';

/** From and to as `(1878-1896)` behind a name has them; either may be open: `(-2021)`, `(2014-)`. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** One name of a club or a ground. */
export interface ListedName {
  readonly name: string;
  /** BCP 47, from `[de]` behind the name; null for a name of no particular language. */
  readonly lang: string | null;
  /** Whether part of it is a sponsor's, set between `$` in the file and left in the name here. */
  readonly sponsored: boolean;
  readonly years: Years | null;
  readonly line: number;
}

export interface ClubPlace {
  readonly city: string | null;
  /** `London (Highbury)`: the part in brackets. */
  readonly district: string | null;
  /** `Blackburn › Lancashire`: what lies around the city, the nearest first. */
  readonly regions: readonly string[];
}

/** A club as the list of its country has it. */
export interface ListedClub extends SourceFact, ClubPlace {
  readonly kind: 'club';
  /** The title of the list: `Österreich`. Clubs that play abroad stand in the list of their own country. */
  readonly country: string | null;
  /** The heading above it, a region mostly. */
  readonly section: string | null;
  /** As the file spells it, without the years. */
  readonly name: string;
  /** As match files spell it, with the years that tell it from a later club: `Accrington FC (1878-1896)`. */
  readonly spelling: string;
  readonly years: Years | null;
  readonly founded: number | null;
  readonly ground: string | null;
  readonly address: string | null;
  /** The club whose reserves this is: `ii) SK Rapid Wien II`. */
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
  /** The season it took effect in, as spelled: `1905/6`. */
  readonly season: string | null;
  readonly change: string;
  readonly from: readonly { readonly name: string; readonly city: string | null }[];
  readonly to: { readonly name: string; readonly city: string | null } | null;
}
