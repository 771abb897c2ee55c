/** What a place brings for the best of its kind alone, once the groups were compared: who went on is drawn by then. */
import type { Zone } from '../../football/rules/table-rules.ts';
import type { LeagueTable } from '../../football/table.ts';
import type { StageView } from './stage-view.ts';

const COMPARED: ReadonlySet<Zone> = new Set<Zone>(['BEST_THIRD_PLACED', 'BEST_RUNNERS_UP']);

/** The round that whoever went on plays next; null while its pairings are not all known. */
function roundAfter({ season, code }: StageView): StageView | null {
  const at = season.stages.findIndex((stage) => stage.code === code);
  const next = season.stages.slice(at + 1).find((stage) => stage.isKnockout) ?? null;
  return next?.isDrawn === true ? next : null;
}

/** The table with `ADVANCES` or `ELIMINATED` where a zone says that it depends on other groups, and that is settled. */
export function withSettledZones(stage: StageView, table: LeagueTable): LeagueTable {
  if (!table.complete || !table.cutoffs.some(({ zone }) => COMPARED.has(zone))) return table;
  // In qualifying whoever went on may have been through, and rounds of several confederations run at once.
  if (stage.season.competition.kind === 'WORLD_CUP_QUALIFYING') return table;
  const next = roundAfter(stage);
  if (next === null) return table;
  const rows = table.rows.map((row) => {
    const zone: Zone = next.has(row.team) ? 'ADVANCES' : 'ELIMINATED';
    return { ...row, zones: row.zones.map((own) => (COMPARED.has(own.zone) ? { ...own, zone } : own)) };
  });
  return { ...table, rows };
}
