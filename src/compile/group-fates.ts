/** Who went out or through in a group of World Cup qualifying: on which day, by which match, and behind whom. */

import { settledOn, settlingMatch } from '../football/settled-on.ts';
import { rowFor } from '../football/table.ts';
import type { MatchRecord, WorldCupOutcome } from '../store/documents.ts';
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

type Outcomes = ReadonlyMap<string, WorldCupOutcome>;

const THROUGH: ReadonlySet<WorldCupOutcome | undefined> = new Set<WorldCupOutcome>([
  'QUALIFIED',
  'QUALIFIED_BUT_WITHDREW',
  'HOST',
  'HOLDER',
]);

/** The groups of one cycle, and what their places led to. */
class Groups {
  readonly #groups: readonly QualifyingGroup[];
  readonly #matchesOf: ReadonlyMap<string, readonly MatchRecord[]>;
  readonly #outcomes: Outcomes;
  readonly #places = new Map<string, number>();

  constructor(groups: readonly QualifyingGroup[], matches: readonly MatchRecord[], outcomes: Outcomes) {
    const sides = matches.flatMap((match) => [match.home, match.away].map((team) => ({ team, match })));
    const byTeam = Map.groupBy(sides, ({ team }) => team);
    this.#groups = groups;
    this.#matchesOf = new Map([...byTeam].map(([team, own]) => [team, own.map(({ match }) => match)]));
    this.#outcomes = outcomes;
  }

  /** The group that was the last of its cycle for a team: no match against others followed. */
  lastOf(team: string): QualifyingGroup | null {
    const group = this.#groups
      .filter(({ teams }) => teams.includes(team))
      .toSorted((a, b) => (a.ended < b.ended ? -1 : 1))
      .at(-1);
    return group === undefined || this.#playedOn(team, group) ? null : group;
  }

  /** Whether a team met others after a group. A play-off between two of a group still belongs to it. */
  #playedOn(team: string, { teams, ended }: QualifyingGroup): boolean {
    const own = this.#matchesOf.get(team) ?? [];
    return own.some(({ date, home, away }) => date > ended && !teams.includes(home === team ? away : home));
  }

  #isThrough(team: string): boolean {
    return THROUGH.has(this.#outcomes.get(team));
  }

  /**
   * How many places led on: those that did in at least half of the groups, since the worst of the runners-up often went
   * out, while a team further down may have come in from elsewhere, such as the Nations League.
   */
  placesOn(group: QualifyingGroup): number {
    return this.#count('on', group, 0.5, (team, one) => this.#isThrough(team) || this.#playedOn(team, one));
  }

  /** How many places surely led to the finals: those that did in all of the groups. */
  placesThrough(group: QualifyingGroup): number {
    return this.#count(
      'through',
      group,
      1,
      (team, one) => this.#isThrough(team) && !this.#playedOn(team, one),
    );
  }

  /** How many places from the top brought something in a given share of the groups of the round and size. */
  #count(
    what: string,
    { stage, teams, table }: QualifyingGroup,
    share: number,
    brought: (team: string, group: QualifyingGroup) => boolean,
  ): number {
    const key = `${what} ${stage} ${teams.length}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const alike = this.#groups.filter((one) => one.stage === stage && one.teams.length === teams.length);
    const first = table.rows.findIndex((_, at) => {
      const those = alike.filter((one) => brought(one.table.rows[at]?.team ?? '', one));
      return those.length < share * alike.length;
    });
    const places = first < 0 ? table.rows.length : first;
    this.#places.set(key, places);
    return places;
  }

  /** The day the last group of the same round ended: then runners-up could be compared. */
  endOfRound(group: QualifyingGroup): string {
    const round = this.#groups.filter(({ stage }) => stage === group.stage);
    return (
      round
        .map(({ ended }) => ended)
        .toSorted()
        .at(-1) ?? group.ended
    );
  }
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

function fateIn(groups: Groups, group: QualifyingGroup, team: string, isThrough: boolean): GroupFate | null {
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
  const groups = new Groups(qualifyingGroups(index, season), index.matches.get(season.id) ?? [], outcomes);
  const found = new Map<string, GroupFate>();
  for (const [team, outcome] of outcomes) {
    const isThrough = outcome === 'QUALIFIED';
    const group = isThrough || outcome === 'ELIMINATED' ? groups.lastOf(team) : null;
    const fate = group === null ? null : fateIn(groups, group, team, isThrough);
    if (fate !== null) found.set(team, fate);
  }
  return found;
}
