import type { TeamRecord } from './record.ts';
import type { Cutoff } from './rules/table-rules.ts';
import type { CriterionName } from './tiebreak/criterion.ts';

/** Points that a ruling took from a team. */
export interface Deduction {
  readonly team: string;
  /** Points taken off; negative when a deduction was given back. */
  readonly points: number;
  /** ISO day of the ruling; absent when unknown. */
  readonly from?: string;
}

/** Why a team stands above the next one although both have the same points. */
export interface Placing {
  /** Null: nothing known separates them. */
  readonly criterion: CriterionName | null;
  /** The two values compared; null for a fact without a number. */
  readonly own: number | null;
  readonly next: number | null;
  /** One clause in English: `ahead on head-to-head points, 4 to 1`. */
  readonly text: string;
}

export interface TableRow extends TeamRecord {
  /** 1 is the top, or another where better places are in another table; each once, also among teams that nothing separates. */
  readonly position: number;
  readonly team: string;
  readonly goalDifference: number;
  /** After deductions. */
  readonly points: number;
  readonly deducted: number;
  /** Of the points, those brought along from an earlier stage, after rulings and rounding; 0 where none are. */
  readonly carried: number;
  /** Of several tables put below each other, which one: no points lead from one into another. 0 is the top. */
  readonly part: number;
  /** The deductions that `deducted` sums up, in the order given; empty in a table of home or away matches. */
  readonly deductions: readonly Deduction[];
  /** Matches to come. */
  readonly toPlay: number;
  /** Null when ahead on points, and for the last. */
  readonly decidedBy: Placing | null;
  /** Teams that no criterion known separates from this one; they stand in the order of their ids. */
  readonly sharedWith: readonly string[];
  /** The cut-offs the place lies in, top first. */
  readonly zones: readonly Cutoff[];
}
