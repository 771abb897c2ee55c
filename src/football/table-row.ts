/** A row of a table, and the words that explain its place. */
import { goalDifference } from './record.ts';
import type { Cutoff, TableRules } from './rules/table-rules.ts';
import type { Placing, TableRow } from './table-terms.ts';
import {
  type CriterionName,
  criterionText,
  formatValue,
  isDecisionCriterion,
  type TieBreakStep,
} from './tiebreak/criterion.ts';
import type { RankedTeam, Separation } from './tiebreak/rank.ts';
import { pointsOf, type Standings } from './tiebreak/standing.ts';

interface RowContext {
  readonly standings: Standings;
  readonly rules: TableRules;
  readonly steps: readonly TieBreakStep[];
  readonly cutoffs: readonly Cutoff[];
  readonly toPlay: ReadonlyMap<string, number>;
  /** The place of the first row. */
  readonly firstPlace: number;
}

/** The row at `index` of the teams in their final order. */
export function rowOf(placed: readonly RankedTeam[], index: number, context: RowContext): TableRow {
  const { team, above } = placed[index] ?? { team: '', above: null };
  const position = index + context.firstPlace;
  const standing = context.standings.get(team);
  if (!standing) throw new Error(`${team} was placed without a standing`);
  return {
    position,
    team,
    ...standing.total,
    goalDifference: goalDifference(standing.total),
    points: pointsOf(standing, context.rules.winPoints),
    deducted: standing.deducted,
    carried: standing.carried?.points ?? 0,
    part: 0,
    deductions: standing.deductions,
    toPlay: context.toPlay.get(team) ?? 0,
    decidedBy: placingOf(above, context.steps),
    sharedWith: sharersOf(placed, index),
    zones: context.cutoffs.filter((cutoff) => cutoff.from <= position && position <= cutoff.to),
  };
}

function placingOf(above: Separation | null, steps: readonly TieBreakStep[]): Placing | null {
  if (above === null || above.criterion === 'POINTS') return null;
  return { ...above, text: placingText(above, steps) };
}

function placingText(separation: Separation, steps: readonly TieBreakStep[]): string {
  const { criterion, own, next, pending } = separation;
  if (criterion === null) return levelText(pending ?? steps.find(isDecisionCriterion) ?? null);
  const words = criterionText(criterion);
  if (own === null || next === null) return `ahead by ${words}`;
  return `ahead on ${words}, ${formatValue(criterion, own)} to ${formatValue(criterion, next)}`;
}

function levelText(deciding: CriterionName | null): string {
  const level = 'level with the next on all results known';
  return deciding ? `${level}; ${criterionText(deciding)} would decide` : level;
}

function sharersOf(placed: readonly RankedTeam[], index: number): readonly string[] {
  let first = index;
  while (placed[first - 1]?.above?.criterion === null) first -= 1;
  let last = index;
  while (placed[last]?.above?.criterion === null) last += 1;
  return placed
    .slice(first, last + 1)
    .flatMap((ranked, offset) => (first + offset === index ? [] : ranked.team));
}
