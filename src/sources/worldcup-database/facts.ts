/**
 * The Fjelstul World Cup Database: the final tournaments of men and women. Its licence is CC-BY-SA 4.0, so every fact
 * carries the licence. Works made from it must be kept apart from facts of sources without conditions, and must name
 * its author.
 */
import type { SourceBench } from '../bench.ts';
import type { SourceMatch } from '../match.ts';
import type { SourceFact } from '../types.ts';

/** Attribution: Joshua C. Fjelstul, Ph.D., The Fjelstul World Cup Database. */
export const LICENCE = 'CC-BY-SA-4.0';

/** What all facts of this source have. */
interface Licensed {
  readonly licence: typeof LICENCE;
}

/** A tournament and its key: `WC-1930`. Its name tells whether men or women play. */
interface OfTournament {
  readonly tournament: string;
  readonly competition: string;
}

/**
 * A team under the name of the database. `code` is a code of the database, similar to ISO 3166 alpha-3; it is not
 * FIFA's.
 */
export interface DatabaseTeam {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** The database has no half-time scores, and no full-time scores of matches with extra time. */
export interface DatabaseMatch extends SourceMatch, Licensed, OfTournament {
  readonly competition: string;
  readonly id: string;
  readonly homeTeam: DatabaseTeam;
  readonly awayTeam: DatabaseTeam;
  readonly stadium: string;
  /** Whether the match was drawn and replayed, or is the replay. */
  readonly replay: 'REPLAYED' | 'REPLAY' | null;
}

interface WorldCupTournament extends SourceFact, Licensed, OfTournament {
  readonly kind: 'tournament';
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** As spelled; two hosts are in one cell. */
  readonly host: string;
  readonly winner: string;
  readonly teams: number;
}

/** A team at the finals, and the stage in which its tournament ended. */
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

/** The first four teams of a tournament. */
interface WorldCupPlacing extends SourceFact, Licensed, OfTournament {
  readonly kind: 'placing';
  readonly team: DatabaseTeam;
  readonly position: number;
}

/** A row of the table of a group, as the database has it. */
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
  /** Null for a person with a single name: Didi, Tim. */
  readonly givenName: string | null;
  readonly country: string;
  readonly wikipedia: string | null;
}

/** A manager at one tournament. A team that had two managers has two such facts. */
interface ManagerAppointment extends SourceFact, Licensed, OfTournament {
  readonly kind: 'appointment';
  readonly manager: string;
  readonly familyName: string;
  readonly givenName: string | null;
  readonly team: DatabaseTeam;
}

/** A manager in one match. Two who shared the post have a row each. */
interface ManagerAppearance extends SourceBench, Licensed {}

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

/** One kick of a shoot-out, in the order of the kicks. */
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
  | ManagerAppearance
  | Stadium
  | WorldCupTeam
  | PenaltyKick;
