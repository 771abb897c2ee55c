/** Whether all matches of a season are there, as far as its format, its rules or its files tell how many it has. */

import type { CompetitionRecord } from '../../documents/catalogue.ts';
import { rulesFor } from '../../football/rules/index.ts';
import { isTableStage } from '../../football/rules/stage-kinds.ts';
import { type FormatPhase, isDecidedByTable, type LeagueFormat } from './formats.ts';
import type { PhasedStage } from './phases.ts';
import type { StageMatch } from './stages.ts';

/** What tells how many matches a season has. */
interface SeasonShape {
  readonly competition: CompetitionRecord;
  readonly stages: readonly PhasedStage[];
  readonly start: string | undefined;
  readonly rules: string;
  /** Null where none is recorded. */
  readonly format: LeagueFormat | null;
  readonly phases: readonly FormatPhase[];
  /** How many matches its files say it has; null where they do not. */
  readonly stated: number | null;
}

/** How often each team of a table plays. */
function gamesOf(matches: readonly StageMatch[]): ReadonlyMap<string, number> {
  const games = new Map<string, number>();
  for (const team of matches.flatMap(({ home, away }) => [home, away]))
    games.set(team, (games.get(team) ?? 0) + 1);
  return games;
}

/**
 * Whether all teams of each table of a stage play as often as the others, and as often as it takes to meet them all:
 * after four full matchdays the first one holds and no season is over.
 * @param meetings how often each two teams meet by its rules; 0 where these do not say.
 */
const isBalanced = (matches: readonly StageMatch[], meetings: number): boolean =>
  [...Map.groupBy(matches, ({ group }) => group ?? '').values()].every((of) => {
    const games = gamesOf(of);
    const [least = 0, ...others] = new Set(games.values());
    return others.length === 0 && least >= (games.size - 1) * meetings;
  });

/** Whether as many teams play as the format says; true for a format that gives no number. */
const hasTeams = (first: PhasedStage | undefined, { teams }: LeagueFormat): boolean =>
  first !== undefined && (teams === undefined || gamesOf(first.matches).size === teams);

/** How often teams meet in a stage, by the format of its phase; unknown for a stage that the format does not name. */
const meetingsIn = ({ terms }: PhasedStage, isFirst: boolean, meetings: number): number =>
  terms?.meetings ?? (isFirst ? meetings : 0);

function hasFormat(
  tables: readonly PhasedStage[],
  format: LeagueFormat,
  phases: readonly FormatPhase[],
): boolean {
  const found = tables.filter(({ terms }) => terms?.carriesFrom !== undefined);
  return (
    hasTeams(tables[0], format) &&
    found.length === phases.length &&
    tables.every((stage, at) => isBalanced(stage.matches, meetingsIn(stage, at === 0, format.meetings)))
  );
}

/** Whether the finals are there. The format does not say how many rounds lead to them. */
const hasTitles = (stages: readonly PhasedStage[], { decided }: LeagueFormat): boolean =>
  stages.filter(({ terms }) => terms?.firstPlace === 1).length === (decided === 'FINAL' ? 1 : 2);

/** @param matches those that are taken over; the stages may have more. */
export function isComplete(matches: readonly StageMatch[], shape: SeasonShape): boolean {
  const { competition, start = '', rules, format, phases, stated } = shape;
  const byStage = Map.groupBy(matches, ({ stage }) => stage);
  const stages = shape.stages.map((stage) => ({ ...stage, matches: byStage.get(stage.code) ?? [] }));
  const hasFinal = stages.some(({ code }) => code === 'final');
  if (competition.kind !== 'DOMESTIC_LEAGUE') return stated !== null && hasFinal;
  const tables = stages.filter(isTableStage);
  if (format !== null && !isDecidedByTable(format)) return stated !== null && hasTitles(stages, format);
  if (format !== null) return hasFormat(tables, format, phases);
  const meetings = rules === 'plain' ? null : (rulesFor(rules, start)?.meetingsPerPair ?? null);
  return meetings !== null && tables.every((stage) => isBalanced(stage.matches, meetings));
}
