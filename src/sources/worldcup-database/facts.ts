/**
 * The Fjelstul World Cup Database, men's and women's finals. It is CC-BY-SA 4.0, so every fact carries its licence: what
 * is made of one must stay apart from the facts of sources without conditions, and name its author.
 */
import type { SourceMatch } from '../match.ts';
import type { SourceFact } from '../types.ts';

/** To be attributed to Joshua C. Fjelstul, Ph.D., The Fjelstul World Cup Database. */
export const LICENCE = 'CC-BY-SA-4.0';

/** What all facts of this source have. */
interface Licensed {
  readonly licence: typeof LICENCE;
}

/** A tournament and its key: `WC-1930`. The name tells men's from women's. */
interface OfTournament {
  readonly tournament: string;
  readonly competition: string;
}

/** A team as the database names it; `code` is its own, near ISO 3166 alpha-3 and not FIFA's. */
export interface DatabaseTeam {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** Half-time is not in the database, nor is full time of a match with extra time. */
export interface DatabaseMatch extends SourceMatch, Licensed, OfTournament {
  readonly competition: string;
  readonly id: string;
  readonly homeTeam: DatabaseTeam;
  readonly awayTeam: DatabaseTeam;
  readonly stadium: string;
  /** Whether it was drawn and played again, or is the match that was. */
  readonly replay: 'REPLAYED' | 'REPLAY' | null;
}

interface WorldCupTournament extends SourceFact, Licensed, OfTournament {
  readonly kind: 'tournament';
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** As spelled; two hosts stand in one cell. */
  readonly host: string;
  readonly winner: string;
  readonly teams: number;
}

/** A team at the finals, and the stage its tournament ended in. */
interface QualifiedTeam extends SourceFact, Licensed, OfTournament {
  readonly kind: 'qualified';
  readonly team: DatabaseTeam;
  readonly matches: number;
  readonly reached: string;
}

interface WorldCupHost extends SourceFact, Licensed, OfTournament {
  readonly kind: 'host';
  readonly team: DatabaseTeam;
}

/** The first four of a tournament. */
interface WorldCupPlacing extends SourceFact, Licensed, OfTournament {
  readonly kind: 'placing';
  readonly team: DatabaseTeam;
  readonly position: number;
}

/** A row of a group's table as the database gives it. */
interface GroupStanding extends SourceFact, Licensed, OfTournament {
  readonly kind: 'standing';
  readonly stage: string;
  readonly group: string;
  readonly team: DatabaseTeam;
  readonly position: number;
  readonly played: number;
  readonly won: number;
  readonly drawn: number;
  readonly lost: number;
  readonly goalsFor: number;
  readonly goalsAgainst: number;
  readonly points: number;
  readonly advanced: boolean;
}

interface Manager extends SourceFact, Licensed {
  readonly kind: 'manager';
  readonly id: string;
  readonly familyName: string;
  /** Null for who is known by one name: Didi, Tim. */
  readonly givenName: string | null;
  readonly country: string;
  readonly wikipedia: string | null;
}

/** A manager at one tournament; a team with two has two. */
interface ManagerAppointment extends SourceFact, Licensed, OfTournament {
  readonly kind: 'appointment';
  readonly manager: string;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly team: DatabaseTeam;
}

interface Stadium extends SourceFact, Licensed {
  readonly kind: 'stadium';
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly country: string;
  readonly capacity: number | null;
}

interface WorldCupTeam extends SourceFact, Licensed {
  readonly kind: 'team';
  readonly team: DatabaseTeam;
  readonly men: boolean;
  readonly women: boolean;
  readonly federation: string;
  readonly confederation: string;
}

/** One kick of a shoot-out, in the order they were taken. */
interface PenaltyKick extends SourceFact, Licensed, OfTournament {
  readonly kind: 'penalty-kick';
  readonly match: string;
  readonly team: DatabaseTeam;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly converted: boolean;
}

export type DatabaseFact =
  | DatabaseMatch
  | WorldCupTournament
  | QualifiedTeam
  | WorldCupHost
  | WorldCupPlacing
  | GroupStanding
  | Manager
  | ManagerAppointment
  | Stadium
  | WorldCupTeam
  | PenaltyKick;
