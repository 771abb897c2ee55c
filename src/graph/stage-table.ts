import { rulesFor } from '../football/rules/index.ts';
import { computeTable, type Table, type VenueSide } from '../football/table.ts';
import { knownBy, MatchView } from './match-view.ts';
import type { StageView } from './stage-view.ts';

export interface TableQuestion {
  /** The group; null in a stage without groups. */
  readonly group: string | null;
  /** ISO day, or null for the as-of day. */
  readonly on: string | null;
  readonly venue: VenueSide;
}

/** The end of which day a table is of: never later than the view may know. */
function dayOf(stage: StageView, on: string | null): string | null {
  const { asOf } = stage.season;
  if (on === null || asOf === null) return on ?? asOf;
  return on < asOf ? on : asOf;
}

/** Null when the stage has no table, or the season's rules are not known. */
export function stageTable(stage: StageView, question: TableQuestion): Table | null {
  const { season, record } = stage;
  if (record.kind !== 'LEAGUE' && record.kind !== 'GROUP') return null;
  const rules = rulesFor(season.record.rules ?? '', season.record.start ?? '');
  if (rules === null) return null;
  const day = dayOf(stage, question.on);
  const matches = stage.matches
    .filter((match) => question.group === null || match.record.group === question.group)
    .map((match) => new MatchView(match.record, day));
  const teams = new Set(matches.flatMap((match) => [match.home, match.away]));
  const deductions = season.document.deductions.filter(
    (one) => one.stage === stage.code && (one.group ?? null) === question.group && knownBy(one.from, day),
  );
  const playOffs = season.matches.filter((match) =>
    season.stage(match.record.stage)?.code.endsWith('play-off'),
  );
  return computeTable(teams, matches, rules, { venue: question.venue, deductions, playOffs });
}
