/**
 * The shapes of the JSON documents in KV. Each answers a question a reader asks: "everything small" (the
 * catalogue), "this season", "this team". Absent properties mean unknown; nothing is written as null.
 */
import { DAY, GOALS, LIST, TEXT } from '../model/kit/cell-type.ts';
import { either, listOf, type Of, optional, pairOf, partsOf, recordOf, value } from '../model/kit/shape.ts';
import { cutoffs } from '../model/tables/cutoffs.ts';
import { outcomes } from '../model/tables/cycles.ts';
import { matches } from '../model/tables/matches.ts';
import { deductions, pastRulings, tieBreakDecisions, unplayed } from '../model/tables/rulings.ts';
import { stages } from '../model/tables/stages.ts';
import { entrants, ties } from '../model/tables/ties.ts';

const text = value('text', TEXT);
const day = value('day', DAY);
const goals = value('goals', GOALS);
const texts = value('texts', LIST);

/** Goals as `[home, away]`: a match row is stored in three documents, so it is kept short. */
export type { GoalPair } from '../model/kit/cell-type.ts';

const SCORE = partsOf({
  halfTime: optional(goals),
  fullTime: goals,
  extraTime: optional(goals),
  penalties: optional(goals),
});
export interface ScoreRecord extends Of<typeof SCORE> {}

const PAST_RULING = recordOf(pastRulings, {});

/**
 * `knownFrom`: never before that of its season; absent when the pairing is known with the season. `pastRulings`: those that
 * were overturned, by day.
 */
export const MATCH = recordOf(matches, {
  id: text,
  season: text,
  score: optional(SCORE),
  pastRulings: optional(listOf(PAST_RULING)),
});
export interface MatchRecord extends Of<typeof MATCH> {}

/** `over`: the first day at whose end none of its matches was to come; absent while one is, and where none is held. */
const STAGE = recordOf(stages, { over: optional(day) });
export interface StageRecord extends Of<typeof STAGE> {}

/** A slot of a tie: a team, or the winner of another tie of the season. */
export type SlotRecord = { readonly team: string } | { readonly winnerOf: string };

const SLOT = either(partsOf({ team: text }), partsOf({ winnerOf: text }));

/** `knownFrom`: absent when the pairing of slots is known with the season. */
const TIE = recordOf(ties, { slots: pairOf<SlotRecord>(SLOT) });
export interface TieRecord extends Of<typeof TIE> {}

/** An entrant: a team that took part in a season of which no match of it is held. */
const ENTRANT = recordOf(entrants, {});
export interface EntrantRecord extends Of<typeof ENTRANT> {}

const DEDUCTION = recordOf(deductions, {});
export interface DeductionRecord extends Of<typeof DEDUCTION> {}

const UNPLAYED = recordOf(unplayed, {});
export interface UnplayedRecord extends Of<typeof UNPLAYED> {}

const CUTOFF = recordOf(cutoffs, {});
interface CutoffRecord extends Of<typeof CUTOFF> {}

const TIE_BREAK_DECISION = recordOf(tieBreakDecisions, {});
export interface TieBreakDecisionRecord extends Of<typeof TIE_BREAK_DECISION> {}

export interface SeasonDocument {
  readonly id: string;
  readonly stages: readonly StageRecord[];
  /** By date, kick-off, home team. */
  readonly matches: readonly MatchRecord[];
  readonly ties: readonly TieRecord[];
  /** Who took part, by id; absent where the matches of the season tell. */
  readonly entrants?: readonly EntrantRecord[];
  readonly deductions: readonly DeductionRecord[];
  /** Absent where matches tell the order of all level teams. */
  readonly settled?: readonly TieBreakDecisionRecord[];
  /** Absent where rules tell what places bring. */
  readonly cutoffs?: readonly CutoffRecord[];
  /** Absent where every match of its tables that was not played has a day. */
  readonly unplayed?: readonly UnplayedRecord[];
  /** Every national team's outcome, for the finals of a championship. */
  readonly outcomes: readonly OutcomeRecord[];
  /**
   * The last day of anything in it. After the end of that day it never looks different. Absent where facts
   * outside of it tell how it went on.
   */
  readonly closed?: string;
}

/**
 * `knownFrom`: the day from which the outcome is known; before it the cycle is in progress. `finalsKnownFrom`: that of
 * `finals`; absent when the graph does not hold the finals' matches. `finalsTurnedFrom`: the day of a final that a ruling turned
 * round later: until the ruling the winner was the other team. `opponentKnownFrom`: that of `opponent`, where it is
 * after the outcome: a group goes on without those that are out. `match`: the id of the deciding match, where the graph
 * holds it. `qualifiedOn`: the day from which a team that withdrew or was excluded later had qualified.
 */
const OUTCOME = recordOf(outcomes, {
  competition: text,
  knownFrom: day,
  finalsKnownFrom: optional(day),
  finalsTurnedFrom: optional(day),
  opponentKnownFrom: optional(day),
  match: optional(text),
  earlierMatch: optional(text),
  qualifiedOn: optional(day),
});
export interface OutcomeRecord extends Of<typeof OUTCOME> {}

/**
 * The part of a season's document beside its matches, ties and outcomes; `sides` are the teams with a match.
 */
export const SEASON_HEAD = partsOf({
  id: text,
  stages: listOf(STAGE),
  entrants: optional(listOf(ENTRANT)),
  deductions: listOf(DEDUCTION),
  settled: optional(listOf(TIE_BREAK_DECISION)),
  cutoffs: optional(listOf(CUTOFF)),
  unplayed: optional(listOf(UNPLAYED)),
  closed: optional(day),
  sides: texts,
});
export const TIES = listOf(TIE);
export const OUTCOMES = listOf(OUTCOME);

/** A ruling without its season. */
interface TeamDeduction extends DeductionRecord {
  readonly season: string;
}

/** Likewise. */
interface TeamTieBreakDecision extends TieBreakDecisionRecord {
  readonly season: string;
}

/**
 * A match was set for another day until `to`, that day excluded. `from`: absent when its pairing was known with the season.
 */
const MOVED_SPAN = partsOf({ from: optional(day), to: day });
export interface MovedSpan extends Of<typeof MOVED_SPAN> {}

/** A tie without its season. */
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
  /** A national team's World Cup cycles, oldest first; those of other championships have a document of their own. */
  readonly outcomes: readonly OutcomeRecord[];
  /** The ties that decided them, by cycle; absent when there are none. */
  readonly deciders?: readonly TieExcerpt[];
  /** Rulings that took points from it, by season; absent when there are none. */
  readonly deductions?: readonly TeamDeduction[];
  /** Tie-break decisions that put it above a team level with it, by season; absent when there are none. */
  readonly settled?: readonly TeamTieBreakDecision[];
  /** From when until when one of its matches was set for another day than it was played on; absent where none was. */
  readonly moved?: readonly MovedSpan[];
}

/** How the cycles of championships other than the World Cup ended for a national team. */
export interface QualificationDocument {
  readonly id: string;
  /** By competition, oldest first. */
  readonly outcomes: readonly OutcomeRecord[];
  /** The ties that decided them; absent when there are none. */
  readonly deciders?: readonly TieExcerpt[];
}

const OWN_DEDUCTION = recordOf(deductions, { season: text });
const OWN_TIE_BREAK_DECISION = recordOf(tieBreakDecisions, { season: text });
const EXCERPT = partsOf({ season: text, stage: STAGE, tie: TIE });

/** Of some national teams. */
export const QUALIFICATIONS = listOf(
  partsOf({ id: text, outcomes: listOf(OUTCOME), deciders: optional(listOf(EXCERPT)) }),
);

/** The part of a team's document before its matches. */
export const TEAM_HEAD = partsOf({
  id: text,
  seasons: texts,
  outcomes: listOf(OUTCOME),
  deciders: optional(listOf(EXCERPT)),
  deductions: optional(listOf(OWN_DEDUCTION)),
  settled: optional(listOf(OWN_TIE_BREAK_DECISION)),
  moved: optional(listOf(MOVED_SPAN)),
});
