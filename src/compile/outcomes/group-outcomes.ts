/** Who went out or advanced in a group of qualifying: on which day, by which match, and behind which team. */
import { clinchedOrMissed, clinchingMatch } from '../../football/clinched.ts';
import { involves } from '../../football/match.ts';
import { rowFor } from '../../football/table.ts';
import type { TableRow } from '../../football/table-terms.ts';
import type { SeasonFact } from '../facts.ts';
import type { FactIndex } from '../index-facts.ts';
import { CycleGroups, type Outcomes } from './cycle-groups.ts';
import { type QualifyingGroup, qualifyingGroups } from './qualifying-group.ts';

/** How a group decided a team's cycle. */
export interface GroupOutcome {
  /** The ISO day from which the team could no longer miss its place, or no longer reach it. */
  readonly decidedOn: string;
  /** Match id; none where the ranking across all groups decided. */
  readonly match?: string;
  /** The team that took the last place that led on. Absent where that place led nowhere once all groups were compared. */
  readonly opponent?: string;
  /** The ISO day on which that was decided; absent where it was the day on which the place became out of reach. */
  readonly opponentKnownFrom?: string;
}

/** Teams that ended level may have met once more for the place, after the last day of the group. */
function playedOffOn({ table, playOffs }: QualifyingGroup, { position }: TableRow): string {
  const byPlayOff = table.rows.filter(({ decidedBy }) => decidedBy?.criterion === 'PLAY_OFF');
  const own = byPlayOff.filter((row) => row.position === position || row.position === position - 1);
  const days = own.flatMap((upper) => {
    const lower = table.rows[upper.position];
    const met = playOffs.find((match) => involves(match, upper.team) && involves(match, lower?.team ?? ''));
    return met?.date ?? [];
  });
  return days.toSorted().at(-1) ?? '';
}

/** The day on which a place was certain: its team could end neither lower nor higher. */
function takenOn(group: QualifyingGroup, holder: TableRow): string {
  const { history, ended } = group;
  const last = history.days.at(-1) ?? ended;
  const { team, position } = holder;
  const places = position === 1 ? [position] : [position, position - 1];
  const days = places.map((place) => clinchedOrMissed(history, team, place)?.date ?? last);
  const taken = days.toSorted().at(-1) ?? last;
  const playedOff = taken < last ? '' : playedOffOn(group, holder);
  return playedOff > taken ? playedOff : taken;
}

/** The team that was still in at the last place that led on. Where runners-up were compared, that is known when all groups have ended. */
function takenBy(
  groups: CycleGroups,
  group: QualifyingGroup,
  place: number,
  decidedOn: string,
): Partial<GroupOutcome> {
  const holder = group.table.rows[place - 1];
  if (holder === undefined || !groups.isIn(group, place)) return {};
  const taken = takenOn(group, holder);
  const compared = groups.isCompared(group, place) ? groups.endOfRound(group) : taken;
  const day = compared > taken ? compared : taken;
  return { opponent: holder.team, ...(day > decidedOn ? { opponentKnownFrom: day } : {}) };
}

function outcomeAt(
  groups: CycleGroups,
  group: QualifyingGroup,
  team: string,
  place: number,
): GroupOutcome | null {
  const clinch = clinchedOrMissed(group.history, team, place);
  if (clinch === null) return null;
  const match = clinchingMatch(group.history, team, place);
  return {
    decidedOn: clinch.date,
    ...(match === null ? {} : { match: match.id }),
    ...(clinch.outcome === 'MISSED' ? takenBy(groups, group, place, clinch.date) : {}),
  };
}

function outcomeIn(
  groups: CycleGroups,
  group: QualifyingGroup,
  team: string,
  isThrough: boolean,
): GroupOutcome | null {
  // Nothing tells what its places led to.
  if (group.table.cutoffs.length === 0) return null;
  const position = rowFor(group.table, team)?.position ?? 0;
  const place = isThrough ? groups.placesThrough(group) : groups.placesOn(group);
  // When all groups have ended, the best runner-up advances and the worst goes out.
  if (isThrough === position > place) return { decidedOn: groups.endOfRound(group) };
  return place === 0 ? null : outcomeAt(groups, group, team, place);
}

/** @returns outcomes by team, for teams whose cycle a group decided. For other teams, matches or facts tell. */
export function groupOutcomes(
  index: FactIndex,
  season: SeasonFact,
  outcomes: Outcomes,
): ReadonlyMap<string, GroupOutcome> {
  const groups = new CycleGroups(
    qualifyingGroups(index, season),
    (index.matches.get(season.id) ?? []).filter(({ status }) => status !== 'CANCELLED'),
    outcomes,
  );
  const found = new Map<string, GroupOutcome>();
  for (const [team, outcome] of outcomes) {
    const isThrough = outcome === 'QUALIFIED';
    const group = isThrough || outcome === 'ELIMINATED' ? groups.lastOf(team) : null;
    const ended = group === null ? null : outcomeIn(groups, group, team, isThrough);
    if (ended !== null) found.set(team, ended);
  }
  return found;
}
