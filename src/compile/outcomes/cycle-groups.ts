/** The groups of one World Cup cycle side by side, which tells what their places led to. */
import type { MatchRecord } from '../../documents/documents.ts';
import type { CycleOutcome } from '../../model/vocabularies.ts';
import type { QualifyingGroup } from './qualifying-group.ts';

export type Outcomes = ReadonlyMap<string, CycleOutcome>;

const THROUGH: ReadonlySet<CycleOutcome | undefined> = new Set<CycleOutcome>([
  'QUALIFIED',
  'QUALIFIED_BUT_WITHDREW',
  'HOST',
  'HOLDER',
]);

/** What groups of one zone have in common: `Caribbean` of `Caribbean A`, nothing of `4` and `4A`. */
const zoneOf = (group: string): string => group.replace(/ ?(\d+[A-Z]?|\b[A-Z])$/, '');

/** The groups of one cycle, and what their places led to. */
export class CycleGroups {
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

  #isOn(team: string, group: QualifyingGroup): boolean {
    return this.#isThrough(team) || this.#playedOn(team, group);
  }

  /**
   * How many places led on: those that did in at least half of the groups, since the worst of the runners-up often went
   * out, while a team further down may have come in from elsewhere, such as the Nations League.
   */
  placesOn(group: QualifyingGroup): number {
    const places = this.#count('on', group, 0.5, (team, other) => this.#isOn(team, other));
    return this.#placesToNextRound(group, places);
  }

  /**
   * Places that led straight to the finals may depend on how many a group had. Those that led to another round were
   * compared over all groups of a zone, whatever their size: the worst of the runners-up may be all of its kind.
   */
  #placesToNextRound({ stage, name, teams }: QualifyingGroup, known: number): number {
    const zone = zoneOf(name);
    const alike = this.#groups.filter((peer) => peer.stage === stage && zoneOf(peer.name) === zone);
    const ledOn = (at: number): boolean =>
      2 * alike.filter((peer) => this.#playOn(peer, at)).length >= alike.length;
    let places = known;
    while (places < teams.length && ledOn(places)) places += 1;
    return places;
  }

  /** Whether a team played on from a place, and no one above it was left out: else it was not the place that led on. */
  #playOn(group: QualifyingGroup, at: number): boolean {
    const [last, ...above] = group.table.rows
      .slice(0, at + 1)
      .map(({ team }) => team)
      .toReversed();
    return (
      last !== undefined && this.#playedOn(last, group) && above.every((team) => this.#isOn(team, group))
    );
  }

  /** How many places surely led to the finals: those that did in all of the groups. */
  placesThrough(group: QualifyingGroup): number {
    return this.#count(
      'through',
      group,
      1,
      (team, other) => this.#isThrough(team) && !this.#playedOn(team, other),
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
    const alike = this.#groups.filter((peer) => peer.stage === stage && peer.teams.length === teams.length);
    const first = table.rows.findIndex((_, at) => {
      const those = alike.filter((peer) => brought(peer.table.rows[at]?.team ?? '', peer));
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
