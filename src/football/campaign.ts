/** One team in one season: how far it came, how it ended, and who or what ended it. */
import type { PlayedMatch } from './match.ts';
import type { Zone } from './rules/table-rules.ts';
import { type LeagueTable, rowFor } from './table.ts';
import type { TableRow } from './table-terms.ts';
import type { TieState } from './tie.ts';

/**
 * `ELIMINATED` also while a third-place match is to come. `FINISHED`: a league ended and the team was neither first nor
 * second.
 */
export type CampaignOutcome =
  | 'WINNER'
  | 'RUNNER_UP'
  | 'THIRD'
  | 'FOURTH'
  | 'ELIMINATED'
  | 'FINISHED'
  | 'IN_PROGRESS';

/** A stage of the season as it concerns the team. Stages are passed in the order of play. */
export interface CampaignStage<M extends PlayedMatch = PlayedMatch> {
  readonly code: string;
  readonly kind: 'TABLE' | 'KNOCKOUT' | 'THIRD_PLACE' | 'FINAL';
  /** The team's table; null in a knock-out, or when the team is in none. */
  readonly table: LeagueTable | null;
  /** The team's tie; null when it has none, or none is known yet. */
  readonly tie: TieState<M> | null;
  /** Every place in the stage is known, so that a team without one is out. */
  readonly drawn: boolean;
}

interface CampaignState<M extends PlayedMatch = PlayedMatch> {
  readonly outcome: CampaignOutcome;
  /** Code of the furthest stage it has a place in, also one that it has won its way into before it is drawn. */
  readonly reached: string | null;
  readonly eliminatedBy: string | null;
  /** The tie that ended the campaign, lost or won; null while it goes on, or when a table ended it. */
  readonly decisiveTie: TieState<M> | null;
  readonly decisiveMatch: M | null;
  /** The row that ended it; null while it goes on, or when a tie ended it. */
  readonly decisiveRow: TableRow | null;
}

/** The campaign of `team` from the stages of the season, all of them, in the order of play. */
export function campaignOf<M extends PlayedMatch>(
  team: string,
  stages: readonly CampaignStage<M>[],
): CampaignState<M> {
  const last = stages.findLast((stage) => stage.kind !== 'THIRD_PLACE' && hasPlace(stage, team));
  if (last === undefined) return OPEN;
  const state = last.tie ? afterTie(team, last, stages) : afterTable<M>(team, last, stages);
  return { ...OPEN, reached: last.code, ...state };
}

const OPEN = {
  outcome: 'IN_PROGRESS',
  reached: null,
  eliminatedBy: null,
  decisiveTie: null,
  decisiveMatch: null,
  decisiveRow: null,
} as const;

function hasPlace<M extends PlayedMatch>(stage: CampaignStage<M>, team: string): boolean {
  return (
    stage.tie?.teams.includes(team) === true || (stage.table !== null && rowFor(stage.table, team) !== null)
  );
}

function afterTie<M extends PlayedMatch>(
  team: string,
  last: CampaignStage<M>,
  stages: readonly CampaignStage<M>[],
): Partial<CampaignState<M>> {
  const tie = last.tie;
  if (!tie || tie.winner === null) return {};
  if (tie.winner === team && last.kind !== 'FINAL') {
    return { reached: nextStage(last, stages)?.code ?? last.code };
  }
  const ended = { decisiveTie: tie, decisiveMatch: tie.decisiveMatch };
  if (tie.winner === team) return { ...ended, outcome: 'WINNER' };
  const outcome = last.kind === 'FINAL' ? 'RUNNER_UP' : (thirdPlace(team, stages) ?? 'ELIMINATED');
  return { ...ended, outcome, eliminatedBy: tie.winner };
}

/** The outcome of a third-place match for a team; null while it is not decided, and without the team. */
export function thirdOrFourth(
  team: string,
  match: { readonly winner: string | null; readonly loser: string | null } | null | undefined,
): 'THIRD' | 'FOURTH' | null {
  if (match?.winner === team) return 'THIRD';
  return match?.loser === team ? 'FOURTH' : null;
}

const thirdPlace = (team: string, stages: readonly CampaignStage[]): 'THIRD' | 'FOURTH' | null =>
  thirdOrFourth(team, stages.find((stage) => stage.kind === 'THIRD_PLACE')?.tie);

/** The outcome by the place in a pool that decided four places, as the final pool of the World Cup of 1950 did. */
export const poolOutcome = (position: number): CampaignOutcome => POOL_PLACES[position - 1] ?? 'FINISHED';

const OUT: ReadonlySet<Zone> = new Set<Zone>(['ELIMINATED', 'EUROPA_LEAGUE_KNOCKOUT']);
const PLACES = ['WINNER', 'RUNNER_UP'] as const;
const POOL_PLACES = [...PLACES, 'THIRD', 'FOURTH'] as const;

function afterTable<M extends PlayedMatch>(
  team: string,
  last: CampaignStage<M>,
  stages: readonly CampaignStage<M>[],
): Partial<CampaignState<M>> {
  const row = last.table && rowFor(last.table, team);
  if (!row || !last.table?.complete) return {};
  const next = nextStage(last, stages);
  if (!next) return { outcome: PLACES[row.position - 1] ?? 'FINISHED', decisiveRow: row };
  const out = row.zones.some((zone) => OUT.has(zone.zone));
  if (out || isLeftOut(row, next, last, stages)) return { outcome: 'ELIMINATED', decisiveRow: row };
  return {};
}

/** The stage that a bye of a table leads to. */
const BYES: ReadonlyMap<Zone, string> = new Map([['ROUND_OF_16', 'r16']]);

/** The next stage is drawn without the team. A bye to a later stage is no exit: then the draw of that stage counts. */
function isLeftOut<M extends PlayedMatch>(
  row: TableRow,
  next: CampaignStage<M>,
  last: CampaignStage<M>,
  stages: readonly CampaignStage<M>[],
): boolean {
  const [bye] = row.zones.flatMap(({ zone }) => BYES.get(zone) ?? []);
  if (bye === undefined) return next.drawn;
  const later = stages.slice(stages.indexOf(last) + 1).find(({ code }) => code === bye);
  return later?.drawn ?? false;
}

function nextStage<M extends PlayedMatch>(
  last: CampaignStage<M>,
  stages: readonly CampaignStage<M>[],
): CampaignStage<M> | null {
  const later = stages.slice(stages.indexOf(last) + 1);
  return later.find((stage) => stage.kind !== 'THIRD_PLACE') ?? null;
}
