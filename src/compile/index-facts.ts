import { orderOfDay } from '../documents/kick-off.ts';
import { compareText } from '../football/match.ts';
import { finalsSeason } from '../model/ids.ts';
import type {
  CutoffFact,
  DeductionFact,
  EntrantFact,
  Facts,
  Located,
  MatchFact,
  OutcomeFact,
  SeasonFact,
  StageFact,
  TieBreakDecisionFact,
  TieFact,
} from './facts.ts';

/** The facts in the form in which documents are made from them. Lists keep the order of the tables. */
export interface FactIndex {
  /** The seasons in which a cycle with recorded outcomes was decided. */
  readonly qualifying: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, SeasonFact>;
  /** Ids of the seasons that a season is the qualification of. */
  readonly finals: (season: string) => readonly string[];
  /** By position. */
  readonly stages: ReadonlyMap<string, readonly StageFact[]>;
  /** By date, kick-off, id. */
  readonly matches: ReadonlyMap<string, readonly MatchFact[]>;
  /** By day. */
  readonly onDay: ReadonlyMap<string, readonly MatchFact[]>;
  readonly ties: ReadonlyMap<string, readonly TieFact[]>;
  readonly entrants: ReadonlyMap<string, readonly EntrantFact[]>;
  readonly deductions: ReadonlyMap<string, readonly DeductionFact[]>;
  readonly settled: ReadonlyMap<string, readonly TieBreakDecisionFact[]>;
  readonly cutoffs: ReadonlyMap<string, readonly CutoffFact[]>;
  /** By the finals of the cycle. */
  readonly outcomes: ReadonlyMap<string, readonly OutcomeFact[]>;
}

const order = (match: MatchFact): string =>
  `${match.date} ${match.kickoff === undefined ? '' : orderOfDay(match)} ${match.id}`;

function grouped<T>(facts: readonly Located<T>[], key: (value: T) => string): Map<string, T[]> {
  const byKey = Map.groupBy(facts, (fact) => key(fact.value));
  return new Map([...byKey].map(([name, found]) => [name, found.map((fact) => fact.value)]));
}

export function indexFacts(facts: Facts): FactIndex {
  const stages = grouped(facts.stages, (stage) => stage.season);
  for (const list of stages.values())
    list.sort((a, b) => a.position - b.position || compareText(a.code, b.code));
  const matches = grouped(facts.matches, (match) => match.season);
  for (const list of matches.values()) list.sort((a, b) => compareText(order(a), order(b)));
  const outcomes = grouped(facts.outcomes, finalsSeason);
  const finals = Map.groupBy(facts.seasons, ({ value }) => value.qualification ?? '');
  return {
    finals: (season) => (finals.get(season) ?? []).map(({ value }) => value.id),
    qualifying: new Set(
      facts.seasons.flatMap(({ value: { id, qualification } }) =>
        outcomes.has(id) ? (qualification ?? []) : [],
      ),
    ),
    seasons: new Map(facts.seasons.map(({ value }) => [value.id, value])),
    stages,
    matches,
    onDay: grouped(facts.matches, ({ date }) => date),
    ties: grouped(facts.ties, (tie) => tie.season),
    entrants: grouped(facts.entrants, (entrant) => entrant.season),
    deductions: grouped(facts.deductions, (deduction) => deduction.season),
    settled: grouped(facts.settled, (decision) => decision.season),
    cutoffs: grouped(facts.cutoffs, (cutoff) => cutoff.season),
    outcomes,
  };
}
