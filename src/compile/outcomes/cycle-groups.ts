/** The groups of one cycle. They show which group was the last of a team, and what each place led to. */
import type { MatchRecord } from '../../documents/documents.ts';
import type { Zone } from '../../football/rules/table-rules.ts';
import type { CycleOutcome } from '../../model/vocabularies.ts';
import type { QualifyingGroup } from './qualifying-group.ts';

export type Outcomes = ReadonlyMap<string, CycleOutcome>;

const THROUGH: ReadonlySet<CycleOutcome | undefined> = new Set<CycleOutcome>([
  'QUALIFIED',
  'QUALIFIED_BUT_WITHDREW',
  'HOST',
  'HOLDER',
]);

/** Zones whose places lead on whatever other groups bring. */
const ON: ReadonlySet<Zone> = new Set<Zone>(['QUALIFIES', 'ADVANCES', 'PLAY_OFF']);
/** Zones of places that lead on for the best of their kind: the groups are compared first. */
const COMPARED: ReadonlySet<Zone> = new Set<Zone>(['BEST_RUNNERS_UP', 'BEST_THIRD_PLACED']);

/** The last place in one of the zones; 0 where there is none. */
function lastIn({ table }: QualifyingGroup, isMeant: (zone: Zone) => boolean): number {
  const spans = table.cutoffs.filter(({ zone }) => isMeant(zone));
  return Math.max(0, ...spans.map(({ to }) => to));
}

/** The groups of one cycle, and what their places led to. */
export class CycleGroups {
  readonly #groups: readonly QualifyingGroup[];
  readonly #matchesOf: ReadonlyMap<string, readonly MatchRecord[]>;
  readonly #outcomes: Outcomes;

  constructor(groups: readonly QualifyingGroup[], matches: readonly MatchRecord[], outcomes: Outcomes) {
    const sides = matches.flatMap((match) => [match.home, match.away].map((team) => ({ team, match })));
    const byTeam = Map.groupBy(sides, ({ team }) => team);
    this.#groups = groups;
    this.#matchesOf = new Map([...byTeam].map(([team, own]) => [team, own.map(({ match }) => match)]));
    this.#outcomes = outcomes;
  }

  /** The last group of a team in its cycle: no match against teams from outside the group followed it. */
  lastOf(team: string): QualifyingGroup | null {
    const group = this.#groups
      .filter(({ teams }) => teams.includes(team))
      .toSorted((a, b) => (a.ended < b.ended ? -1 : 1))
      .at(-1);
    return group === undefined || this.#playedOn(team, group) ? null : group;
  }

  /**
   * Whether a team met other teams after a group. A play-off between two teams of a group still belongs to the group.
   */
  #playedOn(team: string, { teams, ended }: QualifyingGroup): boolean {
    const own = this.#matchesOf.get(team) ?? [];
    return own.some(({ date, home, away }) => date > ended && !teams.includes(home === team ? away : home));
  }

  /** The last place that led on, for all of its kind or for the best of them. */
  placesOn(group: QualifyingGroup): number {
    return lastIn(group, (zone) => ON.has(zone) || COMPARED.has(zone));
  }

  /** The last place that led straight to the finals. */
  placesThrough(group: QualifyingGroup): number {
    return lastIn(group, (zone) => zone === 'QUALIFIES');
  }

  /** Whether a place led on only for the best of its kind. */
  isCompared(group: QualifyingGroup, place: number): boolean {
    return place > lastIn(group, (zone) => ON.has(zone));
  }

  /**
   * Whether the team at a place was still in after the group. Of the places that led on only for the best of
   * their kind, the worst did not.
   */
  isIn(group: QualifyingGroup, place: number): boolean {
    const team = group.table.rows[place - 1]?.team;
    if (team === undefined) return false;
    return (
      !this.isCompared(group, place) || THROUGH.has(this.#outcomes.get(team)) || this.#playedOn(team, group)
    );
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
