import type { MatchRecord } from '../../documents/documents.ts';
import { type Overruling, TableHistory } from '../../football/clinched.ts';
import { countingGoals, isStruck, type PlayedMatch } from '../../football/match.ts';
import { meetingsIn, playOffsOf, teamsIn } from '../../football/meetings.ts';
import { rulesOf } from '../../football/rules/index.ts';
import { recordedCutoffs } from '../../football/rules/recorded-cutoffs.ts';
import { isTableStage } from '../../football/rules/stage-kinds.ts';
import type { LeagueTable } from '../../football/table.ts';
import { asPlayed } from '../as-played.ts';
import type { CutoffFact, DeductionFact, SeasonFact, TieBreakDecisionFact } from '../facts.ts';
import type { FactIndex } from '../index-facts.ts';
import { playedBy, rulingDays } from '../played-by.ts';

/** A group of qualifying, or a round robin without groups. */
export interface QualifyingGroup {
  readonly stage: string;
  /** The name of the group: `4`, `Caribbean A`; empty for a round robin. */
  readonly name: string;
  readonly teams: readonly string[];
  readonly matches: readonly MatchRecord[];
  readonly history: TableHistory;
  /** The final table, all rulings included. */
  readonly table: LeagueTable;
  /** ISO day of its last match. */
  readonly ended: string;
  /**
   * Matches between two of its teams in other stages. Where a further match had to decide the table, it is one of
   * these.
   */
  readonly playOffs: readonly PlayedMatch[];
}

/** Matches whose results were overruled later. */
const overruledIn = (matches: readonly MatchRecord[]): ReadonlyMap<string, Overruling> =>
  new Map(
    matches.flatMap((match) => {
      const days = rulingDays(match);
      return days.length === 0
        ? []
        : [[match.id, { days, on: (day: string) => playedBy(match, day) }] as const];
    }),
  );

/** What is known of a season beside its matches. */
interface OfSeason {
  readonly season: SeasonFact;
  readonly all: readonly MatchRecord[];
  readonly deductions: readonly DeductionFact[];
  readonly settled: readonly TieBreakDecisionFact[];
  readonly cutoffs: readonly CutoffFact[];
}

function groupOf(
  { season, all, deductions, settled, cutoffs }: OfSeason,
  stage: string,
  matches: readonly MatchRecord[],
): QualifyingGroup | null {
  const rules = rulesOf(season);
  const played = matches.map(asPlayed);
  const ended = played.findLast((match) => !isStruck(match))?.date;
  // Unless every match has a result, it is unknown how the group ended.
  if (rules === null || ended === undefined || played.every((match) => countingGoals(match) === null))
    return null;
  const teams = [...teamsIn(played)];
  const name = matches[0]?.group ?? '';
  const isOfGroup = (fact: DeductionFact | TieBreakDecisionFact): boolean =>
    fact.stage === stage && (fact.group ?? '') === name;
  const own = { ...rules, meetingsPerPair: meetingsIn(matches) };
  const playOffs = playOffsOf(matches, all)
    .filter((match) => match.stage !== stage)
    .map(asPlayed);
  const options = {
    complete: true,
    playOffs,
    deductions: deductions.filter(isOfGroup),
    tieBreakDecisions: settled.filter(isOfGroup),
    cutoffs: recordedCutoffs(cutoffs, stage, name, teams.length) ?? rules.cutoffs,
  };
  const history = new TableHistory(teams, played, own, options, overruledIn(matches));
  return {
    stage,
    name,
    teams,
    matches,
    history,
    table: history.on(history.days.at(-1) ?? ended),
    ended,
    playOffs,
  };
}

/** The groups of a qualifying season, as far as the graph holds their matches by group. */
export function qualifyingGroups(index: FactIndex, season: SeasonFact): readonly QualifyingGroup[] {
  const matches = index.matches.get(season.id) ?? [];
  const ofSeason: OfSeason = {
    season,
    all: matches,
    deductions: index.deductions.get(season.id) ?? [],
    settled: index.settled.get(season.id) ?? [],
    cutoffs: index.cutoffs.get(season.id) ?? [],
  };
  return (index.stages.get(season.id) ?? []).filter(isTableStage).flatMap(({ code }) => {
    const own = matches.filter((match) => match.stage === code);
    const groups = Map.groupBy(own, (match) => match.group ?? '');
    return [...groups.values()].flatMap((group) => groupOf(ofSeason, code, group) ?? []);
  });
}
