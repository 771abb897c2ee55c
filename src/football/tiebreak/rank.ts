/** Puts teams in order, one tie-break step after another, and notes why each is above the next. */
import { compareText } from '../match.ts';
import {
  type CriterionName,
  criteriaOf,
  type DecisionCriterion,
  isDecisionCriterion,
  type TieBreakStep,
} from './criterion.ts';
import { headToHeadValues, type Meetings } from './head-to-head.ts';
import { overallValue } from './overall.ts';
import type { Standings } from './standing.ts';

/** A fact that puts one team above another where matches cannot: fair play, lots, a coefficient. */
export interface TieBreakDecision {
  readonly above: string;
  readonly below: string;
  readonly criterion: DecisionCriterion;
}

interface RankContext {
  readonly standings: Standings;
  readonly meetings: Meetings;
  readonly winPoints: number;
  /** How often each two teams meet; head-to-head applies only once all the level teams have. */
  readonly meetingsPerPair: number;
  readonly tieBreakDecisions: readonly TieBreakDecision[];
}

/** Why a team is above the next; `criterion` null when nothing known separates them. */
export interface Separation {
  readonly criterion: CriterionName | null;
  readonly own: number | null;
  readonly next: number | null;
  /** The criterion that is to separate them next, where it is known. */
  readonly pending?: CriterionName;
}

export interface RankedTeam {
  readonly team: string;
  /** Null for the last. */
  readonly above: Separation | null;
}

type TeamValues = ReadonlyMap<string, readonly number[]>;

/** The teams in order, best first. Those that no step separates stand in the order of their ids. */
export function rank(
  teams: readonly string[],
  steps: readonly TieBreakStep[],
  context: RankContext,
): RankedTeam[] {
  return rankFrom(teams, steps, steps, context);
}

function rankFrom(
  teams: readonly string[],
  steps: readonly TieBreakStep[],
  all: readonly TieBreakStep[],
  context: RankContext,
): RankedTeam[] {
  const [step, ...rest] = steps;
  if (step === undefined || teams.length < 2) return inseparable(teams);
  const values = valuesOf(step, teams, context);
  const groups = values ? partition(teams, values) : [teams];
  if (!values || groups.length === 1) return rankFrom(teams, rest, all, context);
  const next = stepsAfter(step, rest, all);
  const placed = groups.map((group) => rankFrom(group, next, all, context));
  return join(placed, step, values);
}

/** The steps for a smaller group of level teams, after `step` separated it from the others. */
function stepsAfter(
  step: TieBreakStep,
  rest: readonly TieBreakStep[],
  all: readonly TieBreakStep[],
): readonly TieBreakStep[] {
  if (step !== 'POINTS' && all.some((other) => typeof other !== 'string' && other.reapply === 'AT_ONCE'))
    return all;
  return typeof step !== 'string' && step.reapply === 'AFTER_ALL' ? [step, ...rest] : rest;
}

/** Null when the step cannot be applied: head-to-head matches still to come, or no fact known. */
function valuesOf(step: TieBreakStep, teams: readonly string[], context: RankContext): TeamValues | null {
  if (typeof step !== 'string') {
    if (!context.meetings.complete(teams, context.meetingsPerPair)) return null;
    const values = headToHeadValues(step.headToHead, teams, context.meetings, context.winPoints);
    return step.reapply === 'AT_ONCE' ? firstDifference(values) : values;
  }
  if (isDecisionCriterion(step)) return decisionValues(step, teams, context.tieBreakDecisions);
  return new Map(
    teams.map((team) => {
      const standing = context.standings.get(team);
      const value = standing ? overallValue(step, standing, context.standings, context.winPoints) : 0;
      return [team, [value]];
    }),
  );
}

/** The values up to the first criterion that separates any two teams; the later ones are dropped. */
function firstDifference(values: TeamValues): TeamValues {
  const lists = [...values.values()];
  const first = lists[0] ?? [];
  const index = first.findIndex((value, column) => lists.some((list) => list[column] !== value));
  if (index < 0) return values;
  return new Map([...values].map(([team, list]) => [team, list.slice(0, index + 1)]));
}

/** The teams that decisions put below a team, directly or through others. */
function teamsBelow(team: string, decisions: readonly TieBreakDecision[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [team];
  for (const above of queue)
    for (const decision of decisions)
      if (decision.above === above && !found.has(decision.below)) {
        found.add(decision.below);
        queue.push(decision.below);
      }
  return found;
}

/**
 * How many of the teams the decisions put below each. Null when the decisions leave open where a team belongs: that
 * one was drawn above another does not tell where a third one stands.
 */
function decisionValues(
  criterion: DecisionCriterion,
  teams: readonly string[],
  decisions: readonly TieBreakDecision[],
): TeamValues | null {
  const facts = decisions.filter(
    (fact) => fact.criterion === criterion && teams.includes(fact.above) && teams.includes(fact.below),
  );
  const below = new Map(teams.map((team) => [team, teamsBelow(team, facts)]));
  const isDecided = [...below].every(([, own]) =>
    [...below].every(([other, others]) => own.size <= others.size || own.has(other)),
  );
  return isDecided ? new Map([...below].map(([team, { size }]) => [team, [size]])) : null;
}

function partition(teams: readonly string[], values: TeamValues): readonly (readonly string[])[] {
  const sorted = teams.toSorted((a, b) => compareValues(values.get(b) ?? [], values.get(a) ?? []));
  const groups: string[][] = [];
  for (const team of sorted) {
    const last = groups.at(-1)?.[0];
    const level = last !== undefined && compareValues(values.get(last) ?? [], values.get(team) ?? []) === 0;
    if (level) groups.at(-1)?.push(team);
    else groups.push([team]);
  }
  return groups;
}

function compareValues(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, column) => value !== b[column]);
  // Compared, not subtracted: the difference of two infinite goal averages is not a number.
  return index < 0 ? 0 : (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
}

function join(
  placed: readonly (readonly RankedTeam[])[],
  step: TieBreakStep,
  values: TeamValues,
): RankedTeam[] {
  return placed.flatMap((group, index) => {
    const below = placed[index + 1]?.[0];
    const last = group.at(-1);
    if (!below || !last) return group;
    return [
      ...group.slice(0, -1),
      { team: last.team, above: separation(step, last.team, below.team, values) },
    ];
  });
}

function separation(step: TieBreakStep, team: string, next: string, values: TeamValues): Separation {
  const own = values.get(team) ?? [];
  const other = values.get(next) ?? [];
  const index = own.findIndex((value, column) => value !== other[column]);
  const criterion = criteriaOf([step])[index] ?? null;
  // A tie-break decision is a fact without a number.
  if (isDecisionCriterion(step)) return { criterion, own: null, next: null };
  return { criterion, own: own[index] ?? null, next: other[index] ?? null };
}

function inseparable(teams: readonly string[]): RankedTeam[] {
  const sorted = teams.toSorted(compareText);
  const level: Separation = { criterion: null, own: null, next: null };
  return sorted.map((team, index) => ({ team, above: index < sorted.length - 1 ? level : null }));
}
