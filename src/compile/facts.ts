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
  TenureEvidence,
  TenureRecord,
  VenueRecord,
} from '../documents/catalogue.ts';
import type {
  DeductionRecord,
  MatchRecord,
  OutcomeRecord,
  SettledRecord,
  StageRecord,
  TieRecord,
} from '../documents/documents.ts';
import type { DayBasis } from '../model/vocabularies.ts';
import type { Fault, Place } from './faults.ts';

/** A fact and the row it came from. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** What a table says of a day from which something is known: its report, where it has one. */
interface DayEvidence {
  readonly knownEvidence?: string;
  readonly drawnEvidence?: string;
}

/** A season before its matches are counted; without a day where only a rule can tell from when it is known. */
export type SeasonFact = Omit<SeasonRecord, 'matches' | 'knownFrom'> &
  Pick<DayEvidence, 'knownEvidence'> & { readonly knownFrom?: string };
export type TenureFact = TenureRecord & TenureEvidence;
export type StageFact = StageRecord &
  Pick<DayEvidence, 'drawnEvidence'> & { readonly season: string; readonly source: string };
/** Its pairing is known from `knownFrom`, else with its stage, else from the day it was played. */
export type MatchFact = MatchRecord & {
  readonly knownBasis?: DayBasis;
  readonly officialBasis?: DayBasis;
  readonly officialEvidence?: string;
};
export type TieFact = TieRecord & { readonly season: string };
export type SettledFact = SettledRecord & { readonly season: string };
export type DeductionFact = DeductionRecord & { readonly season: string };
/** A team that withdrew or was excluded has the day of it. */
export type OutcomeFact = Omit<OutcomeRecord, 'knownFrom' | 'qualifiedOn'> & {
  readonly ruledOn?: string;
  readonly ruledBasis?: DayBasis;
  readonly ruledEvidence?: string;
};

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

/** A World Cup cycle: when its qualifying began and ended. */
export interface CycleFact {
  readonly edition: string;
  readonly from?: string;
  readonly to?: string;
  readonly champion?: string;
}

/** A fault that is known and stands for now: what a rule says of it, and why it is not mended. */
export interface DebtFact {
  readonly rule: string;
  /** The message of the fault, without its place: lines move. */
  readonly message: string;
  readonly reason: string;
}

/** A rule that a data set is not held to as a whole, and why. */
export interface WaiverFact {
  readonly rule: string;
  readonly reason: string;
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
  readonly settled: readonly Located<SettledFact>[];
  readonly honours: readonly Located<HonourRecord>[];
  readonly outcomes: readonly Located<OutcomeFact>[];
  readonly deciders: readonly Located<DeciderFact>[];
  readonly cycles: readonly Located<CycleFact>[];
  readonly conflicts: readonly Located<ConflictRecord>[];
  readonly debts: readonly Located<DebtFact>[];
  readonly waivers: readonly Located<WaiverFact>[];
  /** Absent where the rows themselves tell their last day. */
  readonly upTo?: UpTo;
  /** The first row out of order in each table. */
  readonly disorder: readonly Fault[];
}
