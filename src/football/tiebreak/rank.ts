/** Puts teams in order by one step after another, and keeps why each is above the next. */
import { compareText } from '../match.ts';
import {
  type CriterionName,
  criteriaOf,
  isSettled,
  type SettledCriterion,
  type TieBreakStep,
} from './criterion.ts';
import { headToHeadValues, type Meetings } from './head-to-head.ts';
import { overallValue } from './overall.ts';
import type { Standings } from './standing.ts';

/** A fact that puts one team above another where matches cannot: fair play, lots, a coefficient. */
export interface Settlement {
  readonly above: string;
  readonly below: string;
  readonly criterion: SettledCriterion;
}

export interface RankContext {
  readonly standings: Standings;
  readonly meetings: Meetings;
  readonly winPoints: number;
  /** How often each two teams meet; head-to-head applies only once all the level teams have. */
  readonly meetingsPerPair: number;
  readonly settled: readonly Settlement[];
}

/** Why a team is above the next; `criterion` null when nothing known separates them. */
export interface Separation {
  readonly criterion: CriterionName | null;
  readonly own: number | null;
  readonly next: number | null;
  /** What is still to separate them, where it is known. */
  readonly pending?: CriterionName;
}

export interface Placed {
  readonly team: string;
  /** Null for the last. */
  readonly above: Separation | null;
}

type Values = ReadonlyMap<string, readonly number[]>;

/** The teams in order, best first. Those that no step separates stand in the order of their ids. */
export function rank(
  teams: readonly string[],
  steps: readonly TieBreakStep[],
  context: RankContext,
): Placed[] {
  return rankFrom(teams, steps, steps, context);
}

function rankFrom(
  teams: readonly string[],
  steps: readonly TieBreakStep[],
  all: readonly TieBreakStep[],
  context: RankContext,
): Placed[] {
  const [step, ...rest] = steps;
  if (step === undefined || teams.length < 2) return inseparable(teams);
  const values = valuesOf(step, teams, context);
  const groups = values ? partition(teams, values) : [teams];
  if (!values || groups.length === 1) return rankFrom(teams, rest, all, context);
  const next = stepsAfter(step, rest, all);
  const placed = groups.map((group) => rankFrom(group, next, all, context));
  return join(placed, step, values);
}

/** What the teams of a smaller level group are compared by, after `step` took them apart from others. */
function stepsAfter(
  step: TieBreakStep,
  rest: readonly TieBreakStep[],
  all: readonly TieBreakStep[],
): readonly TieBreakStep[] {
  if (step !== 'POINTS' && all.some((one) => typeof one !== 'string' && one.reapply === 'AT_ONCE'))
    return all;
  return typeof step !== 'string' && step.reapply === 'AFTER_ALL' ? [step, ...rest] : rest;
}

/** Null when the step cannot be applied: head-to-head matches still to come, or no fact known. */
function valuesOf(step: TieBreakStep, teams: readonly string[], context: RankContext): Values | null {
  if (typeof step !== 'string') {
    if (!context.meetings.complete(teams, context.meetingsPerPair)) return null;
    const values = headToHeadValues(step.headToHead, teams, context.meetings, context.winPoints);
    return step.reapply === 'AT_ONCE' ? firstDifference(values) : values;
  }
  if (isSettled(step)) return settledValues(step, teams, context.settled);
  return new Map(
    teams.map((team) => {
      const standing = context.standings.get(team);
      const value = standing ? overallValue(step, standing, context.standings, context.winPoints) : 0;
      return [team, [value]];
    }),
  );
}

/** The values with everything after the first criterion that separates anyone left out of account. */
function firstDifference(values: Values): Values {
  const lists = [...values.values()];
  const first = lists[0] ?? [];
  const index = first.findIndex((value, at) => lists.some((list) => list[at] !== value));
  if (index < 0) return values;
  return new Map([...values].map(([team, list]) => [team, list.slice(0, index + 1)]));
}

function settledValues(
  criterion: SettledCriterion,
  teams: readonly string[],
  settled: readonly Settlement[],
): Values | null {
  const facts = settled.filter(
    (fact) => fact.criterion === criterion && teams.includes(fact.above) && teams.includes(fact.below),
  );
  if (facts.length === 0) return null;
  const balance = (team: string) =>
    facts.filter((fact) => fact.above === team).length - facts.filter((fact) => fact.below === team).length;
  return new Map(teams.map((team) => [team, [balance(team)]]));
}

function partition(teams: readonly string[], values: Values): readonly (readonly string[])[] {
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
  const index = a.findIndex((value, at) => value !== b[at]);
  // Compared, not subtracted: the difference of two infinite goal averages is not a number.
  return index < 0 ? 0 : (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
}

function join(placed: readonly (readonly Placed[])[], step: TieBreakStep, values: Values): Placed[] {
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

function separation(step: TieBreakStep, team: string, next: string, values: Values): Separation {
  const own = values.get(team) ?? [];
  const other = values.get(next) ?? [];
  const index = own.findIndex((value, at) => value !== other[at]);
  const criterion = criteriaOf([step])[index] ?? null;
  // A settlement is a fact without a number.
  if (isSettled(step)) return { criterion, own: null, next: null };
  return { criterion, own: own[index] ?? null, next: other[index] ?? null };
}

function inseparable(teams: readonly string[]): Placed[] {
  const sorted = teams.toSorted(compareText);
  const level: Separation = { criterion: null, own: null, next: null };
  return sorted.map((team, index) => ({ team, above: index < sorted.length - 1 ? level : null }));
}
