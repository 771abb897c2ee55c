import type { CompetitionRecord } from '../../documents/catalogue.ts';
import type { SourceMatch } from '../../sources/match.ts';
import type { SourceLine } from '../../sources/types.ts';

/** A match of a source, with what is known of it so far. */
export interface RawMatch {
  readonly fact: SourceMatch;
  /** The text in brackets after the title. */
  readonly section: string | null;
  /** The part of the season that its title names; null for nearly all. */
  readonly phase: string | null;
}

/** The headings above a match, outermost first. */
export const headingsOf = ({ fact, phase }: RawMatch): readonly string[] =>
  phase === null ? fact.round : [phase, ...fact.round];

/** The matches of one season in one source. */
export interface RawSeason {
  readonly competition: CompetitionRecord;
  /** `2023-24`, `2026`. */
  readonly label: string;
  readonly matches: readonly RawMatch[];
}

/** The two sides of a match, by id. */
export interface IdentifiedMatch extends RawMatch {
  /** `club:atalanta`. */
  readonly home: string;
  readonly away: string;
}

/**
 * Rejects a row of a source: it is not taken over, and the report tells why.
 * @param spare given where another row has the same fact, so that nothing is lost.
 */
export type Reject = (at: SourceLine, reason: string, spare?: 'SPARE') => void;
