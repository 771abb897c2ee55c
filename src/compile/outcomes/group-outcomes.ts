/** Who went out or through in a group of World Cup qualifying: on which day, by which match, and behind whom. */
import { clinchedOrMissed, clinchingMatch } from '../../football/clinched.ts';
import { involves } from '../../football/match.ts';
import { rowFor } from '../../football/table.ts';
import type { TableRow } from '../../football/table-terms.ts';
import { qualifyingSeason } from '../../model/ids.ts';
import type { FactIndex } from '../index-facts.ts';
import { CycleGroups, type Outcomes } from './cycle-groups.ts';
import { type QualifyingGroup, qualifyingGroups } from './qualifying-group.ts';

/** How a group settled a team’s World Cup cycle. */
export interface GroupOutcome {
  /** ISO day after which the team could not miss its place any more, or not reach it. */
  readonly decidedOn: string;
  /** Match id; none where the ranking of all groups decided. */
  readonly match?: string;
  /** Who took the last place that led on. */
  readonly opponent?: string;
  /** ISO day on which that was settled; absent where it was by the day that put the place out of reach. */
  readonly opponentKnownFrom?: string;
}

/** Whoever ended level may have met once more for the place, after the last day of the group. */
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

/** The day on which a place was taken for good: its holder could end neither lower nor higher any more. */
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

function takenBy(group: QualifyingGroup, place: number, decidedOn: string): Partial<GroupOutcome> {
  const holder = group.table.rows[place - 1];
  if (holder === undefined) return {};
  const day = takenOn(group, holder);
  return { opponent: holder.team, ...(day > decidedOn ? { opponentKnownFrom: day } : {}) };
}

function outcomeAt(group: QualifyingGroup, team: string, place: number): GroupOutcome | null {
  const clinch = clinchedOrMissed(group.history, team, place);
  if (clinch === null) return null;
  const match = clinchingMatch(group.history, team, place);
  return {
    decidedOn: clinch.date,
    ...(match === null ? {} : { match: match.id }),
    ...(clinch.outcome === 'MISSED' ? takenBy(group, place, clinch.date) : {}),
  };
}

function outcomeIn(
  groups: CycleGroups,
  group: QualifyingGroup,
  team: string,
  isThrough: boolean,
): GroupOutcome | null {
  const position = rowFor(group.table, team)?.position ?? 0;
  const place = isThrough ? groups.placesThrough(group) : groups.placesOn(group);
  // The best of the runners-up is through, and the worst of them out, once all groups have ended.
  if (isThrough === position > place) return { decidedOn: groups.endOfRound(group) };
  return place === 0 ? null : outcomeAt(group, team, place);
}

/** @returns by team, for those whose cycle a group settled; for the others matches or facts tell. */
export function groupOutcomes(
  index: FactIndex,
  edition: string,
  outcomes: Outcomes,
): ReadonlyMap<string, GroupOutcome> {
  const season = index.seasons.get(qualifyingSeason(edition));
  if (season === undefined) return new Map();
  const groups = new CycleGroups(
    qualifyingGroups(index, season),
    (index.matches.get(season.id) ?? []).filter(({ status }) => status !== 'CANCELLED'),
    outcomes,
  );
  const found = new Map<string, GroupOutcome>();
  for (const [team, outcome] of outcomes) {
    const isThrough = outcome === 'QUALIFIED';
    const group = isThrough || outcome === 'ELIMINATED' ? groups.lastOf(team) : null;
    const fate = group === null ? null : outcomeIn(groups, group, team, isThrough);
    if (fate !== null) found.set(team, fate);
  }
  return found;
}
