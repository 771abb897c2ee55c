/** The groups of one World Cup cycle. Compared with each other, they show what each place led to. */
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

/** What the groups of one zone have in common: `Caribbean` for `Caribbean A`, nothing for `4` and `4A`. */
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

  /** The last group of a team in its cycle: no match against teams outside of it followed. */
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

  #isThrough(team: string): boolean {
    return THROUGH.has(this.#outcomes.get(team));
  }

  #isOn(team: string, group: QualifyingGroup): boolean {
    return this.#isThrough(team) || this.#playedOn(team, group);
  }

  /**
   * The number of places that led on: those that did in at least half of the groups. The worst runner-up often went
   * out, and a lower team may have come in by another way, such as the Nations League.
   */
  placesOn(group: QualifyingGroup): number {
    const places = this.#count('on', group, 0.5, (team, other) => this.#isOn(team, other));
    return this.#placesToNextRound(group, places);
  }

  /**
   * Places that led straight to the finals may depend on the size of the group. Places that led to another round were
   * compared across all groups of a zone, whatever their size: the worst runner-up may come from the only group of
   * its size.
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

  /**
   * Whether a team played on from a place and no team above it was left out. Otherwise the place was not what led on.
   */
  #playOn(group: QualifyingGroup, at: number): boolean {
    const [last, ...above] = group.table.rows
      .slice(0, at + 1)
      .map(({ team }) => team)
      .toReversed();
    return (
      last !== undefined && this.#playedOn(last, group) && above.every((team) => this.#isOn(team, group))
    );
  }

  /** The number of places that certainly led to the finals: those that did in all of the groups. */
  placesThrough(group: QualifyingGroup): number {
    return this.#count(
      'through',
      group,
      1,
      (team, other) => this.#isThrough(team) && !this.#playedOn(team, other),
    );
  }

  /**
   * The number of places from the top that led to something in a given share of the groups of the same round and
   * size.
   */
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

  /** The day on which the last group of the round ended. From then on, runners-up could be compared. */
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
