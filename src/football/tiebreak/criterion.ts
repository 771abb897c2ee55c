/** The criteria by which teams level on points are put in order, and the words for them in answers. */

/** Over all the matches of the table. */
export type OverallCriterion =
  | 'POINTS'
  | 'POINTS_PER_MATCH'
  | 'ROUNDING'
  | 'EARLIER_PLACE'
  | 'GOAL_DIFFERENCE'
  | 'GOAL_AVERAGE'
  | 'GOALS_FOR'
  | 'AWAY_GOALS'
  | 'WINS'
  | 'AWAY_WINS'
  | 'OPPONENTS_POINTS'
  | 'OPPONENTS_GOAL_DIFFERENCE'
  | 'OPPONENTS_GOALS';

/** Over the matches among the level teams only. */
export type HeadToHeadCriterion =
  | 'HEAD_TO_HEAD_POINTS'
  | 'HEAD_TO_HEAD_GOAL_DIFFERENCE'
  | 'HEAD_TO_HEAD_GOALS'
  | 'HEAD_TO_HEAD_AWAY_GOALS';

/** Not computed from the matches of the table: known only where a tie-break decision is recorded. */
export type DecisionCriterion = 'PLAY_OFF' | 'DISCIPLINARY' | 'COEFFICIENT' | 'RANKING' | 'LOTS';

export type CriterionName = OverallCriterion | HeadToHeadCriterion | DecisionCriterion;

/**
 * How to rank teams that are still level after head-to-head matches separated others of their group.
 * `NEVER`: they go on to the next criterion. `AFTER_ALL`: once all head-to-head criteria have been applied, these are
 * applied again to the matches among the teams still level (UEFA, FIFA). `AT_ONCE`: as soon as one team is separated,
 * the others start again from the first criterion (La Liga).
 */
type Reapply = 'NEVER' | 'AFTER_ALL' | 'AT_ONCE';

export interface HeadToHeadStep {
  readonly headToHead: readonly HeadToHeadCriterion[];
  readonly reapply: Reapply;
}

export type TieBreakStep = OverallCriterion | DecisionCriterion | HeadToHeadStep;

export const DECISION_CRITERIA: readonly DecisionCriterion[] = [
  'PLAY_OFF',
  'DISCIPLINARY',
  'COEFFICIENT',
  'RANKING',
  'LOTS',
];
const DECISIONS: ReadonlySet<string> = new Set(DECISION_CRITERIA);

export function isDecisionCriterion(step: TieBreakStep): step is DecisionCriterion {
  return typeof step === 'string' && DECISIONS.has(step);
}

/** The criteria of the steps, in the order in which they apply. */
export function criteriaOf(steps: readonly TieBreakStep[]): readonly CriterionName[] {
  return steps.flatMap((step): readonly CriterionName[] =>
    typeof step === 'string' ? [step] : step.headToHead,
  );
}

const WORDS: { readonly [K in CriterionName]: string } = {
  POINTS: 'points',
  POINTS_PER_MATCH: 'points per match',
  ROUNDING: 'the half point lost or gained when points were halved',
  EARLIER_PLACE: 'the place in the table before',
  GOAL_DIFFERENCE: 'goal difference',
  GOAL_AVERAGE: 'goal average',
  GOALS_FOR: 'goals scored',
  AWAY_GOALS: 'away goals',
  WINS: 'matches won',
  AWAY_WINS: 'away matches won',
  OPPONENTS_POINTS: 'points of the opponents met',
  OPPONENTS_GOAL_DIFFERENCE: 'goal difference of the opponents met',
  OPPONENTS_GOALS: 'goals of the opponents met',
  HEAD_TO_HEAD_POINTS: 'head-to-head points',
  HEAD_TO_HEAD_GOAL_DIFFERENCE: 'head-to-head goal difference',
  HEAD_TO_HEAD_GOALS: 'head-to-head goals',
  HEAD_TO_HEAD_AWAY_GOALS: 'head-to-head away goals',
  PLAY_OFF: 'a play-off match',
  DISCIPLINARY: 'the disciplinary record',
  COEFFICIENT: 'the club coefficient',
  RANKING: 'the FIFA ranking',
  LOTS: 'the drawing of lots',
};

/** Every criterion there is. */
export const CRITERIA = Object.keys(WORDS) as readonly CriterionName[];

export function criterionText(criterion: CriterionName): string {
  return WORDS[criterion];
}

const SIGNED: ReadonlySet<CriterionName> = new Set<CriterionName>([
  'GOAL_DIFFERENCE',
  'HEAD_TO_HEAD_GOAL_DIFFERENCE',
  'OPPONENTS_GOAL_DIFFERENCE',
]);
const RATIOS: ReadonlySet<CriterionName> = new Set<CriterionName>(['GOAL_AVERAGE', 'POINTS_PER_MATCH']);

/** A value as a table prints it: differences with their sign, ratios with three decimals. */
export function formatValue(criterion: CriterionName, value: number): string {
  if (SIGNED.has(criterion)) return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
  if (criterion === 'EARLIER_PLACE') return String(-value);
  if (RATIOS.has(criterion)) return Number.isFinite(value) ? value.toFixed(3) : '∞';
  return String(value);
}

/** A value as a number that JSON can tell; null where there is none, as for the goal average of a team that conceded none. */
export const tellableValue = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;
