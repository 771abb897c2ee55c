/**
 * Zones for the best teams of one place over all groups: once the next round is drawn, it is known who went
 * on.
 */
import type { Zone } from '../../football/rules/table-rules.ts';
import type { LeagueTable } from '../../football/table.ts';
import type { StageView } from './stage-view.ts';

const COMPARED: ReadonlySet<Zone> = new Set<Zone>(['BEST_THIRD_PLACED', 'BEST_RUNNERS_UP']);

/** The knockout round that follows the stage; null while not all of its pairings are known. */
function roundAfter({ season, code }: StageView): StageView | null {
  const at = season.stages.findIndex((stage) => stage.code === code);
  const next = season.stages.slice(at + 1).find((stage) => stage.isKnockout) ?? null;
  return next?.isDrawn === true ? next : null;
}

/**
 * The table, with `ADVANCES` or `ELIMINATED` in place of zones that depend on other groups, once that is
 * known.
 */
export function withDecidedZones(stage: StageView, table: LeagueTable): LeagueTable {
  if (!table.complete || !table.cutoffs.some(({ zone }) => COMPARED.has(zone))) return table;
  // In World Cup qualifying, a team that goes on may have qualified already, and rounds of several
  // confederations overlap.
  if (stage.season.competition.kind === 'WORLD_CUP_QUALIFYING') return table;
  const next = roundAfter(stage);
  if (next === null) return table;
  const rows = table.rows.map((row) => {
    const zone: Zone = next.has(row.team) ? 'ADVANCES' : 'ELIMINATED';
    return { ...row, zones: row.zones.map((own) => (COMPARED.has(own.zone) ? { ...own, zone } : own)) };
  });
  return { ...table, rows };
}
