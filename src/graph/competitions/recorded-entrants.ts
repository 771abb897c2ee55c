/** The teams that had a place in the stages of a season whose matches are not held. */
import type { EntrantRecord, StageRecord, TieRecord } from '../../documents/documents.ts';

/** What it needs to know of a season. */
export interface SeasonOfEntrants {
  readonly stages: readonly StageRecord[];
  readonly ties: readonly TieRecord[];
  readonly entrants?: readonly EntrantRecord[];
}

const NOBODY: ReadonlySet<string> = new Set();

/** The entrants of a season, and those of each stage as far as where they went out tells them. */
export class RecordedEntrants {
  readonly entrants: ReadonlyMap<string, EntrantRecord>;
  readonly #season: SeasonOfEntrants;
  readonly #teamsOf = new Map<string, ReadonlySet<string>>();
  #last: ReadonlyMap<string, number> | null = null;

  constructor(season: SeasonOfEntrants) {
    this.#season = season;
    this.entrants = new Map((season.entrants ?? []).map((entrant) => [entrant.team, entrant]));
  }

  /** Whether the entrants record who went out in a stage, so that matches and ties need not. */
  covers(stage: StageRecord): boolean {
    return this.entrants.size > 0 && this.#season.ties.every((tie) => tie.stage !== stage.code);
  }

  /** The teams that certainly had a place in a stage; empty where ties or matches show it. */
  in(stage: StageRecord): ReadonlySet<string> {
    if (!this.covers(stage)) return NOBODY;
    const known = this.#teamsOf.get(stage.code) ?? this.#find(stage);
    this.#teamsOf.set(stage.code, known);
    return known;
  }

  /**
   * A group was for all who came later. In a round of ties one went on for each that went out: when no more than these
   * came later, nobody began after it.
   */
  #find({ code, kind, position }: StageRecord): ReadonlySet<string> {
    const out = [...this.entrants].flatMap(([team, entrant]) => (entrant.out === code ? team : []));
    const later = [...this.#lastStages()].flatMap(([team, last]) => (last > position ? team : []));
    const isForAll = kind === 'GROUP' || later.length === out.length;
    return new Set(isForAll ? [...out, ...later] : out);
  }

  /** The position of the last stage in which each team had a place; absent where it is not known. */
  #lastStages(): ReadonlyMap<string, number> {
    if (this.#last !== null) return this.#last;
    const positions = new Map(this.#season.stages.map(({ code, position }) => [code, position]));
    const last = new Map<string, number>();
    const add = (team: string, stage: string | undefined): void => {
      const position = positions.get(stage ?? '') ?? 0;
      if (position > (last.get(team) ?? 0)) last.set(team, position);
    };
    for (const [team, { out }] of this.entrants) add(team, out);
    for (const { stage, slots } of this.#season.ties)
      for (const slot of slots) if ('team' in slot) add(slot.team, stage);
    this.#last = last;
    return last;
  }
}
