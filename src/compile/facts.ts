import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  ConflictRecord,
  CountryRecord,
  HonourRecord,
  SeasonRecord,
  SourceRecord,
  TenureRecord,
  VenueRecord,
} from '../documents/catalogue.ts';
import type { MatchRecord, TieRecord } from '../documents/documents.ts';
import type { RowOf } from '../model/kit/table.ts';
import type { conflicts, debts, waivers } from '../model/tables/about-facts.ts';
import type { moved } from '../model/tables/identity.ts';
import type { matches } from '../model/tables/matches.ts';
import type { deductions, tieBreakDecisions, unplayed } from '../model/tables/rulings.ts';
import type { seasons } from '../model/tables/seasons.ts';
import type { stages } from '../model/tables/stages.ts';
import type { tenures } from '../model/tables/tenures.ts';
import type { cycles, outcomes } from '../model/tables/world-cups.ts';
import type { Fault, Place } from './faults.ts';

/** A fact and the row it came from. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** A season before its matches are counted; without a day where only a rule can tell from when it is known. */
export type SeasonFact = RowOf<typeof seasons> & Pick<SeasonRecord, 'ownRules'>;
export type TenureFact = RowOf<typeof tenures> & Pick<TenureRecord, 'id'>;
export type StageFact = RowOf<typeof stages>;
/** Its pairing is known from `knownFrom`, else with its stage, else from the day it was played. */
export type MatchFact = MatchRecord &
  Omit<RowOf<typeof matches>, 'halfTime' | 'fullTime' | 'extraTime' | 'penalties'>;
export type TieFact = TieRecord & { readonly season: string };
export type TieBreakDecisionFact = RowOf<typeof tieBreakDecisions>;
export type DeductionFact = RowOf<typeof deductions>;
export type UnplayedFact = RowOf<typeof unplayed>;
/** A team that withdrew or was excluded has the day of it. */
export type OutcomeFact = RowOf<typeof outcomes>;
export type ConflictFact = RowOf<typeof conflicts>;
/** A World Cup cycle: when its qualifying began and ended. */
export type CycleFact = RowOf<typeof cycles>;
/** A fault that is known and stands for now: what a rule says of it, without its place, since lines move; and why. */
export type DebtFact = RowOf<typeof debts>;
/** An id that was given up, and the one that answers for it. */
export type MovedFact = RowOf<typeof moved>;
/** A rule that a data set is not held to as a whole, and why. */
export type WaiverFact = RowOf<typeof waivers>;

/** The match that settled a cycle for a team, as the outcome tells it. */
export interface DeciderFact {
  readonly edition: string;
  readonly team: string;
  readonly opponent: string;
  /** ISO day. */
  readonly date: string;
  /** The team's own first, extra time included. */
  readonly goals: readonly [own: number, other: number];
}

/** What rows cannot tell of themselves where facts are held up to a day and no further. */
export interface UpTo {
  /** The last day they speak of, ISO. */
  readonly day: string;
  /** Stages of which more is to come, by season and code: `ucl-2025-26/po`. */
  readonly unfinished: ReadonlySet<string>;
  /** How far the results of a season that goes on are told: id → ISO day. */
  readonly told: ReadonlyMap<string, string>;
}

/** Everything `data/` says, in the order of its tables. */
export interface Facts {
  readonly sources: readonly Located<SourceRecord>[];
  readonly confederations: readonly Located<ConfederationRecord>[];
  readonly countries: readonly Located<CountryRecord>[];
  readonly clubs: readonly Located<ClubRecord>[];
  readonly venues: readonly Located<VenueRecord>[];
  readonly coaches: readonly Located<CoachRecord>[];
  readonly competitions: readonly Located<CompetitionRecord>[];
  readonly tenures: readonly Located<TenureFact>[];
  readonly seasons: readonly Located<SeasonFact>[];
  readonly stages: readonly Located<StageFact>[];
  readonly matches: readonly Located<MatchFact>[];
  readonly ties: readonly Located<TieFact>[];
  readonly deductions: readonly Located<DeductionFact>[];
  readonly settled: readonly Located<TieBreakDecisionFact>[];
  readonly unplayed: readonly Located<UnplayedFact>[];
  readonly honours: readonly Located<HonourRecord>[];
  readonly outcomes: readonly Located<OutcomeFact>[];
  readonly deciders: readonly Located<DeciderFact>[];
  readonly cycles: readonly Located<CycleFact>[];
  readonly conflicts: readonly Located<ConflictRecord>[];
  readonly moved: readonly Located<MovedFact>[];
  readonly debts: readonly Located<DebtFact>[];
  readonly waivers: readonly Located<WaiverFact>[];
  /** Absent where the rows themselves tell their last day. */
  readonly upTo?: UpTo;
  /** The first row out of order in each table. */
  readonly disorder: readonly Fault[];
}
