/**
 * The shapes of the JSON documents in KV. Each answers a question a reader asks: "everything small" (the
 * catalogue), "this season", "this team". Absent properties mean unknown; nothing is written as null.
 */
import type { MatchStatus } from '../football/match.ts';
import type { DecidedBy } from '../football/tie-terms.ts';
import type { DecisionCriterion } from '../football/tiebreak/criterion.ts';
import type { Confidence, DayBasis, StageKind, WorldCupOutcome } from '../model/vocabularies.ts';

/** Goals as `[home, away]`: a match row is stored in three documents, so it is kept short. */
export type GoalPair = readonly [home: number, away: number];

export interface ScoreRecord {
  readonly halfTime?: GoalPair;
  readonly fullTime: GoalPair;
  readonly extraTime?: GoalPair;
  readonly penalties?: GoalPair;
}

export interface MatchRecord {
  readonly id: string;
  readonly season: string;
  readonly stage: string;
  readonly date: string;
  /** Local wall-clock time, `21:00`. */
  readonly kickoff?: string;
  readonly group?: string;
  readonly matchday?: number;
  /** Code of the tie in its season, `r16-3`. */
  readonly tie?: string;
  readonly leg?: number;
  readonly home: string;
  readonly away: string;
  readonly neutral?: true;
  readonly venue?: string;
  readonly city?: string;
  readonly score?: ScoreRecord;
  /** Only where it does not follow from the score. */
  readonly status?: Exclude<MatchStatus, 'SCHEDULED' | 'PLAYED'>;
  readonly official?: GoalPair;
  readonly officialFrom?: string;
  readonly note?: string;
  /** The first day on which the pairing is known, never before its season is; absent when it is known with the season. */
  readonly knownFrom?: string;
  readonly source: string;
  readonly sourceRow?: string;
}

export interface StageRecord {
  readonly code: string;
  readonly name: string;
  readonly kind: StageKind;
  readonly position: number;
  readonly legs?: number;
  /** The day its pairings were drawn, or its fixture list was published; where no source gives it, the day of the rule. */
  readonly drawn?: string;
  readonly drawnBasis?: DayBasis;
  /** Who gives the day; absent where a rule does. */
  readonly drawnSource?: string;
  /** The first day at whose end none of its matches was to come; absent while one is, and where none is held. */
  readonly over?: string;
  readonly note?: string;
}

/** A slot of a tie: a team, or the winner of another tie of the season. */
export type SlotRecord = { readonly team: string } | { readonly winnerOf: string };

export interface TieRecord {
  readonly code: string;
  readonly stage: string;
  readonly slots: readonly [SlotRecord, SlotRecord];
  /** The first day on which the pairing of slots is known; absent when it is known with the season. */
  readonly knownFrom?: string;
  /** Where no match can tell: a coin toss, lots, a walkover. */
  readonly winner?: string;
  readonly decidedBy?: DecidedBy;
  readonly date?: string;
  readonly note?: string;
  readonly source?: string;
}

export interface DeductionRecord {
  readonly stage: string;
  readonly group?: string;
  readonly team: string;
  readonly points: number;
  readonly from?: string;
  readonly reason: string;
  readonly source: string;
}

/** Which of two level teams was put above the other where matches could not tell. */
export interface SettledRecord {
  readonly stage: string;
  readonly group?: string;
  readonly above: string;
  readonly below: string;
  readonly criterion: DecisionCriterion;
  /** The day it was settled. */
  readonly from: string;
  readonly reason: string;
  readonly source: string;
}

export interface SeasonDocument {
  readonly id: string;
  readonly stages: readonly StageRecord[];
  /** By date, kick-off, home team. */
  readonly matches: readonly MatchRecord[];
  readonly ties: readonly TieRecord[];
  readonly deductions: readonly DeductionRecord[];
  /** Absent where matches tell the order of all level teams. */
  readonly settled?: readonly SettledRecord[];
  /** Every national team's outcome, for a World Cup finals season. */
  readonly outcomes: readonly OutcomeRecord[];
  /**
   * The last day that anything of it tells of: from the end of that day on it never looks different. Absent where facts
   * outside of it tell how it went on.
   */
  readonly closed?: string;
}

/** A cycle that goes on for a team has no outcome yet. */
export type CycleOutcome = WorldCupOutcome | 'IN_PROGRESS';

export interface OutcomeRecord {
  readonly edition: string;
  readonly team: string;
  readonly outcome: CycleOutcome;
  readonly entered: boolean;
  readonly detail?: string;
  /** How far it came at the finals. */
  readonly finals?: string;
  /** The day from which `finals` is known; absent when the graph does not hold the finals' matches. */
  readonly finalsKnownFrom?: string;
  readonly decidedOn?: string;
  readonly opponent?: string;
  /** The day from which `opponent` is known, where that is after the outcome: a group goes on without those that are out. */
  readonly opponentKnownFrom?: string;
  readonly decidedBy?: string;
  /** Match id of the deciding match, where the graph holds it. */
  readonly match?: string;
  /** The day from which the outcome is known; before it the cycle is in progress. */
  readonly knownFrom: string;
  /** The day from which a team that withdrew or was excluded later had qualified; absent where it had not. */
  readonly qualifiedOn?: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly evidence?: string;
  readonly note?: string;
}

/** A tie apart from its season. */
export interface TieExcerpt {
  readonly season: string;
  readonly stage: StageRecord;
  readonly tie: TieRecord;
}

export interface TeamDocument {
  readonly id: string;
  readonly matches: readonly MatchRecord[];
  /** Season ids it took part in, oldest first. */
  readonly seasons: readonly string[];
  /** A national team's World Cup cycles, oldest first. */
  readonly outcomes: readonly OutcomeRecord[];
  /** The ties that settled them, by cycle; absent when there are none. */
  readonly deciders?: readonly TieExcerpt[];
}
