/** Who went out or through in a group of World Cup qualifying: on which day, by which match, and behind whom. */

import { settledOn, settlingMatch } from '../football/settled-on.ts';
import { rowFor } from '../football/table.ts';
import { CycleGroups, type Outcomes } from './cycle-groups.ts';
import type { FactIndex } from './index-facts.ts';
import { type QualifyingGroup, qualifyingGroups } from './qualifying-group.ts';

/** How a group settled a team’s World Cup cycle. */
export interface GroupFate {
  /** ISO day after which the team could not miss its place any more, or not reach it. */
  readonly decidedOn: string;
  /** Match id; none where the ranking of all groups decided. */
  readonly match?: string;
  /** Who took the last place that led on. */
  readonly opponent?: string;
}

function fateAt(group: QualifyingGroup, team: string, place: number): GroupFate | null {
  const settled = settledOn(group.history, team, place);
  if (settled === null) return null;
  const match = settlingMatch(group.history, team, place);
  const holder = settled.outcome === 'MISSED' ? group.table.rows[place - 1] : undefined;
  return {
    decidedOn: settled.date,
    ...(match === null ? {} : { match: match.id }),
    ...(holder === undefined ? {} : { opponent: holder.team }),
  };
}

function fateIn(
  groups: CycleGroups,
  group: QualifyingGroup,
  team: string,
  isThrough: boolean,
): GroupFate | null {
  const position = rowFor(group.table, team)?.position ?? 0;
  const place = isThrough ? groups.placesThrough(group) : groups.placesOn(group);
  // The best of the runners-up is through, and the worst of them out, once all groups have ended.
  if (isThrough === position > place) return { decidedOn: groups.endOfRound(group) };
  return place === 0 ? null : fateAt(group, team, place);
}

/** @returns by team, for those whose cycle a group settled; for the others matches or facts tell. */
export function groupFates(
  index: FactIndex,
  edition: string,
  outcomes: Outcomes,
): ReadonlyMap<string, GroupFate> {
  const season = index.seasons.get(`world-cup-qualifying-${edition}`);
  if (season === undefined) return new Map();
  const groups = new CycleGroups(
    qualifyingGroups(index, season),
    index.matches.get(season.id) ?? [],
    outcomes,
  );
  const found = new Map<string, GroupFate>();
  for (const [team, outcome] of outcomes) {
    const isThrough = outcome === 'QUALIFIED';
    const group = isThrough || outcome === 'ELIMINATED' ? groups.lastOf(team) : null;
    const fate = group === null ? null : fateIn(groups, group, team, isThrough);
    if (fate !== null) found.set(team, fate);
  }
  return found;
}
