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
import type { TableRules } from '../football/rules/table-rules.ts';
import type { CycleKey } from '../model/ids.ts';
import type { RowOf, Table } from '../model/kit/table.ts';
import type { conflicts, debts, waivers } from '../model/tables/about-facts.ts';
import type { cutoffs } from '../model/tables/cutoffs.ts';
import type { cycles, outcomes } from '../model/tables/cycles.ts';
import type { moved, zones } from '../model/tables/identity/identity.ts';
import type { matches } from '../model/tables/matches.ts';
import type { deductions, tieBreakDecisions, unplayed } from '../model/tables/rulings.ts';
import type { pastHosts, seasons } from '../model/tables/seasons.ts';
import type { stages } from '../model/tables/stages.ts';
import type { tenures } from '../model/tables/tenures.ts';
import type { entrants } from '../model/tables/ties.ts';
import type { translations } from '../model/tables/translations.ts';
import type { Fault, Place } from './faults.ts';

/** A fact, and the row it was read from. */
export interface Located<T> extends Place {
  readonly value: T;
}

/** A season before its matches are counted. It has no day where only the rule gives one. */
export type SeasonFact = RowOf<typeof seasons> &
  Pick<SeasonRecord, 'ownRules'> & { readonly pastHosts?: readonly RowOf<typeof pastHosts>[] };
export type TenureFact = RowOf<typeof tenures> & Pick<TenureRecord, 'id'>;
/** A name in one language. */
export interface TranslationFact extends RowOf<typeof translations> {}
export type StageFact = RowOf<typeof stages>;
/** The pairing is known from `knownFrom`, else with its stage, else from the day of the match. */
export type MatchFact = MatchRecord &
  Omit<RowOf<typeof matches>, 'halfTime' | 'fullTime' | 'extraTime' | 'penalties'>;
export type TieFact = TieRecord & { readonly season: string };
/** A team in a season whose matches are not held. */
export type EntrantFact = RowOf<typeof entrants>;
export type TieBreakDecisionFact = RowOf<typeof tieBreakDecisions>;
export type DeductionFact = RowOf<typeof deductions>;
/** What places bring in the tables of a stage of qualifying. */
export type CutoffFact = RowOf<typeof cutoffs>;
export type UnplayedFact = RowOf<typeof unplayed>;
/** A team that withdrew or was excluded has the day of that. */
export type OutcomeFact = RowOf<typeof outcomes> & CycleKey;
export type ConflictFact = RowOf<typeof conflicts>;
/** A cycle of a championship: when its qualifying began and ended. */
export type CycleFact = RowOf<typeof cycles>;
/**
 * A fault that is known and allowed for now: the message of the rule without its place, since lines move, and the
 * reason.
 */
export type DebtFact = RowOf<typeof debts>;
/** An id that was given up, and the one that answers for it. */
export type MovedFact = RowOf<typeof moved>;
export type ZoneFact = RowOf<typeof zones>;
/** A rule that does not apply to the data set, and the reason. */
export type WaiverFact = RowOf<typeof waivers>;

/** The match that decided a cycle for a team, as the row of the outcome gives it. */
export interface DeciderFact extends CycleKey {
  readonly team: string;
  readonly opponent: string;
  /** ISO day. */
  readonly date: string;
  /** The goals of the team first, extra time included. */
  readonly goals: readonly [own: number, other: number];
}

/** A row that becomes part of a record of another table: a name of a club, a usual ground. */
export interface PartRow {
  readonly table: Table;
  readonly row: object;
}

/** What rows cannot tell themselves when the facts are cut off after a day. */
export interface UpTo {
  /** The last day that facts are about, ISO. */
  readonly day: string;
  /** Stages with matches to come, by season and code: `ucl-2025-26/po`. */
  readonly unfinished: ReadonlySet<string>;
  /** By season id: the ISO day up to which results of an unfinished season are known. */
  readonly told: ReadonlyMap<string, string>;
}

/** Everything in `data/`, in the order of its tables. */
export interface Facts {
  readonly sources: readonly Located<SourceRecord>[];
  readonly confederations: readonly Located<ConfederationRecord>[];
  readonly countries: readonly Located<CountryRecord>[];
  readonly clubs: readonly Located<ClubRecord>[];
  readonly venues: readonly Located<VenueRecord>[];
  readonly coaches: readonly Located<CoachRecord>[];
  readonly competitions: readonly Located<CompetitionRecord>[];
  readonly tenures: readonly Located<TenureFact>[];
  /** Names by language; absent where none are recorded. */
  readonly translations?: readonly Located<TranslationFact>[];
  /** Those that the data set brings along. */
  readonly rules: readonly Located<TableRules>[];
  readonly seasons: readonly Located<SeasonFact>[];
  readonly stages: readonly Located<StageFact>[];
  readonly matches: readonly Located<MatchFact>[];
  /** What an import tells of rulings on matches that other facts have; absent elsewhere. */
  readonly matchRulings?: readonly Located<MatchFact>[];
  readonly ties: readonly Located<TieFact>[];
  readonly entrants: readonly Located<EntrantFact>[];
  readonly deductions: readonly Located<DeductionFact>[];
  readonly settled: readonly Located<TieBreakDecisionFact>[];
  readonly unplayed: readonly Located<UnplayedFact>[];
  readonly cutoffs: readonly Located<CutoffFact>[];
  readonly honours: readonly Located<HonourRecord>[];
  readonly outcomes: readonly Located<OutcomeFact>[];
  readonly deciders: readonly Located<DeciderFact>[];
  readonly cycles: readonly Located<CycleFact>[];
  readonly conflicts: readonly Located<ConflictRecord>[];
  readonly moved: readonly Located<MovedFact>[];
  /** By which zones clocks are set; an import has none of its own. */
  readonly zones?: readonly Located<ZoneFact>[];
  /** The rows of tables that have no list here, each with its place; absent where records came without tables. */
  readonly parts?: readonly Located<PartRow>[];
  readonly debts: readonly Located<DebtFact>[];
  readonly waivers: readonly Located<WaiverFact>[];
  /** Absent where the rows show their last day. */
  readonly upTo?: UpTo;
  /** The first row of each table that is out of order. */
  readonly disorder: readonly Fault[];
}
