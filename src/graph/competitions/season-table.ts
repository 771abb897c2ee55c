/** The table of a season: that of a stage, or those of its last stages below each other. */
import { finalTable } from '../../football/final-table.ts';
import type { LeagueTable } from '../../football/table.ts';
import type { SeasonView } from './season-view.ts';
import { halfTable, stageBefore, stageTable, type TableQuestion } from './stage-table.ts';
import type { StageView } from './stage-view.ts';

/** The stages that make up the final table of a season. */
export interface FinalStages {
  /** The stage that all teams play in. */
  readonly first: StageView;
  /** The stages after it, the one for the best places first. */
  readonly parts: readonly StageView[];
}

/** Null when a single stage has the table of the season. */
export function finalStages({ stages }: SeasonView): FinalStages | null {
  const parts = stages
    .filter((stage) => stage.record.firstPlace !== undefined && stageBefore(stage) !== null)
    .toSorted((a, b) => (a.record.firstPlace ?? 0) - (b.record.firstPlace ?? 0));
  const first = parts[0] === undefined ? null : stageBefore(parts[0]);
  return first === null ? null : { first, parts };
}

/** Teams that played in no later part. They keep the place that the first stage gave them. */
function doneIn({ first, parts }: FinalStages): ReadonlySet<string> {
  const on = new Set(parts.flatMap(({ teams }) => teams));
  return new Set(first.teams.filter((team) => !on.has(team)));
}

/** Whether every known match was played. */
const isPlayed = ({ rows, fixtures }: LeagueTable): boolean =>
  fixtures.length === 0 && rows.every(({ toPlay }) => toPlay === 0);

/**
 * The table as that of a league season. It is not final as long as the league may have more matches than the
 * graph holds.
 */
export function ofSeason<T extends LeagueTable>(
  { competition, record }: SeasonView,
  table: T | null,
): T | null {
  const isHeld = competition.kind !== 'DOMESTIC_LEAGUE' || record.complete;
  if (table === null || isHeld || !isPlayed(table)) return table;
  return { ...table, complete: false, open: true };
}

/**
 * While the first stage goes on, its table is that of the season and is not complete. Null when the rules are
 * unknown.
 */
export function seasonTable(stages: FinalStages, question: TableQuestion): LeagueTable | null {
  const { first, parts } = stages;
  if (question.venue !== 'ALL') return halfTable(first, [first, ...parts], question);
  const before = stageTable(first, question);
  if (before === null) return null;
  const drawn = parts.filter(({ isEmpty }) => !isEmpty);
  const tables = drawn.flatMap((part) => stageTable(part, question, before) ?? []);
  const [top, ...others] = tables;
  if (top === undefined || !isPlayed(before)) return { ...before, complete: false };
  const whole = finalTable(before, [top, ...others], doneIn(stages));
  return { ...whole, complete: whole.complete && tables.length === parts.length };
}
