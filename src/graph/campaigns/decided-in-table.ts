import type { CampaignOutcome } from '../../football/campaign.ts';
import { clinchingMatch, matchDays, type TableByDay } from '../../football/clinched.ts';
import type { Zone } from '../../football/rules/table-rules.ts';
import { type LeagueTable, rowFor } from '../../football/table.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import { stageTable } from '../competitions/stage-table.ts';
import type { StageView } from '../competitions/stage-view.ts';
import { COST } from '../effort/work.ts';
import type { MatchView } from '../matches/match-view.ts';
import { memoizedByView } from '../memoized.ts';
import type { GraphView } from '../view.ts';
import { groupOf, tableWith } from './campaign-stages.ts';

/** Places from which a team continues in the same competition. */
const ON: ReadonlySet<Zone> = new Set<Zone>([
  'ADVANCES',
  'ROUND_OF_16',
  'KNOCKOUT_PLAY_OFFS',
  'BEST_THIRD_PLACED',
  'FINAL',
  'THIRD_PLACE_MATCH',
]);

/** The lowest place that a team had to reach; null when no place led on. */
function lastPlaceOn({ cutoffs }: LeagueTable): number | null {
  const places = cutoffs.filter(({ zone }) => ON.has(zone)).map(({ to }) => to);
  return places.length === 0 ? null : Math.max(...places);
}

/** Tables of past days, by group and day: the teams of a stage ask for many of the same. */
const tablesOf = memoizedByView((_view: GraphView, _stage: StageView) => new Map<string, LeagueTable>());

function byDay(
  view: GraphView,
  stage: StageView,
  group: string | null,
  final: LeagueTable,
): TableByDay<MatchView> {
  const matches = stage.matches.filter((match) => group === null || match.record.group === group);
  const known = tablesOf(view, stage);
  const on = (day: string): LeagueTable => {
    const key = `${day} ${group}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    view.work.count(matches.length * COST.keptTableMatch);
    const made = stageTable(stage, { group, on: day, venue: 'ALL' }) ?? final;
    known.set(key, made);
    return made;
  };
  return { matches, days: matchDays(matches), on };
}

/**
 * The match after which a team could no longer advance from its last table, or could no longer lose the title. Null
 * when its campaign did not end so, or when the ranking across all groups decided it.
 */
export function decidedInTable(
  view: GraphView,
  season: SeasonView,
  team: string,
  outcome: CampaignOutcome | 'QUALIFIED' | 'UNKNOWN',
): MatchView | null {
  if (outcome !== 'ELIMINATED' && outcome !== 'WINNER') return null;
  const stage =
    season.stages.findLast((candidate) => candidate.teams.includes(team) && candidate.hasTable) ?? null;
  const table = stage && tableWith(stage, team);
  const row = table && rowFor(table, team);
  if (!stage || !table || !row) return null;
  const place = outcome === 'WINNER' ? 1 : lastPlaceOn(table);
  if (place === null || (outcome === 'ELIMINATED' && row.position <= place)) return null;
  return clinchingMatch(byDay(view, stage, groupOf(stage, team), table), team, place);
}
