import type { CompetitionRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { SlotRecord, StageRecord, TieRecord } from '../../documents/documents.ts';
import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import type { Goals } from '../../football/score.ts';
import { type Aggregate, goalsByLeg, resolveTie, sumsOf, type TieState } from '../../football/tie.ts';
import { tieRulesFor } from '../../football/tie-rules.ts';
import { slugInSeason } from '../../model/ids.ts';
import { knownOf } from '../../model/kit/known.ts';
import { ties } from '../../model/tables/ties.ts';
import { knownBy, type MatchView } from './match-view.ts';

/** The part of a season that a tie reads. */
interface SeasonOfTie {
  readonly id: string;
  readonly record: SeasonRecord;
  readonly competition: CompetitionRecord;
  readonly document: { readonly stages: readonly StageRecord[] };
  readonly asOf: string | null;
  readonly ties: readonly TieView[];
  tie(code: string): TieView | null;
  legsOf(tie: string): readonly MatchView[];
  lastLegOn(tie: string): string;
}

/** One side of a tie: a team, or the winner of another tie while that is undecided. */
export interface Slot {
  readonly team: string | null;
  readonly winnerOf: TieView | null;
}

/**
 * Two teams, or the winners of two other ties, that were drawn against each other, as the tie stood on the as-of day.
 */
export class TieView {
  readonly season: SeasonOfTie;
  readonly #stored: TieRecord;
  #record: TieRecord | null = null;
  #state: TieState<MatchView> | null = null;
  #slots: readonly [Slot, Slot] | null = null;
  #teams: readonly string[] | null = null;
  #legs: readonly MatchView[] | null = null;
  #stage: StageRecord | null | undefined;
  #cameFrom: readonly TieView[] | null = null;
  #leadsTo: TieView | null | undefined;

  constructor(season: SeasonOfTie, stored: TieRecord) {
    this.season = season;
    this.#stored = stored;
  }

  /** The record as it was known on the as-of day: without winner and decision before the tie was decided. */
  get record(): TieRecord {
    this.#record ??= knownOf(ties, this.#stored, () => this.state?.status === 'DECIDED');
    return this.#record;
  }

  get code(): string {
    return this.#stored.code;
  }

  /** The code of its stage. */
  get stageCode(): string {
    return this.#stored.stage;
  }

  /** `ucl-2025-26/r16-3`. It is unique in the graph. */
  get slug(): string {
    return slugInSeason(this.season.id, this.code);
  }

  /** The round; null when the season has no stages. */
  get stage(): StageRecord | null {
    if (this.#stage === undefined)
      this.#stage = this.season.document.stages.find(({ code }) => code === this.#stored.stage) ?? null;
    return this.#stage;
  }

  /** In order of play. */
  get legs(): readonly MatchView[] {
    this.#legs ??= this.season.legsOf(this.code);
    return this.#legs;
  }

  /** The side that is at home first, then the other side. An unknown team is named by the tie that decides it. */
  get slots(): readonly [Slot, Slot] {
    this.#slots ??= [this.#slot(this.#stored.slots[0]), this.#slot(this.#stored.slots[1])];
    return this.#slots;
  }

  #slot(slot: SlotRecord): Slot {
    if ('team' in slot) return { team: slot.team, winnerOf: null };
    const feeder = this.season.tie(slot.winnerOf);
    return { team: feeder?.winner ?? null, winnerOf: feeder };
  }

  /** The known teams, one or two, in the order of the slots. */
  get teams(): readonly string[] {
    this.#teams ??= this.slots.flatMap((slot) => slot.team ?? []);
    return this.#teams;
  }

  /** Whether a team has a known place. To answer it, ties without the team are not decided. */
  has(team: string): boolean {
    if (this.#teams !== null) return this.#teams.includes(team);
    return this.#stored.slots.some((slot) => this.#isIn(slot, team));
  }

  #isIn(slot: SlotRecord, team: string): boolean {
    if ('team' in slot) return slot.team === team;
    const feeder = this.season.tie(slot.winnerOf);
    return feeder?.has(team) === true && feeder.winner === team;
  }

  /** Null while one of the sides is unknown. */
  get state(): TieState<MatchView> | null {
    if (this.#state === null && this.teams.length === 2) this.#state = this.#resolve();
    return this.#state;
  }

  #resolve(): TieState<MatchView> | null {
    const { winner, decidedBy, date } = this.#stored;
    const [first, second] = this.teams;
    if (first === undefined || second === undefined) return null;
    const day = this.legs.at(-1)?.date ?? date ?? this.stage?.over ?? this.season.record.start ?? '';
    const { kind, organiser = '' } = this.season.competition;
    const rules = tieRulesFor({ kind, organiser }, day, this.#plannedLegs);
    const isKnown = winner !== undefined && knownBy(date ?? day, this.season.asOf);
    const ruling = isKnown ? { winner, decidedBy: decidedBy ?? null } : {};
    return resolveTie(this.legs, rules, { teams: [first, second], ...ruling });
  }

  /** Goals of the two sides after a leg, or after all played legs; null when there is no such result. */
  aggregateAfter(leg: number | null): Aggregate | null {
    const sums =
      this.scores === null ? this.state?.afterEachLeg : sumsOf(this.scores.slice(0, this.#plannedLegs));
    return (leg === null ? sums?.at(-1) : sums?.[leg - 1]) ?? null;
  }

  /** Goals after each leg, where the tie gives them and no match; null elsewhere, and before it was decided. */
  get scores(): readonly Aggregate[] | null {
    return this.#stored.legScores !== undefined && this.state?.status === 'DECIDED'
      ? this.#stored.legScores
      : null;
  }

  /** Goals of each leg with a result, those of the first slot first. */
  get legScores(): readonly Aggregate[] {
    return this.scores ?? goalsByLeg(this.legs, this.teams[0] ?? '');
  }

  /** The shoot-out that decided it; null without one. */
  get penalties(): Goals | null {
    const recorded = this.scores === null ? undefined : this.#stored.penalties;
    if (recorded !== undefined) return { home: recorded[0], away: recorded[1] };
    return this.state?.decisiveMatch?.score?.penalties ?? null;
  }

  /** A replay or play-off is not among them. */
  get #plannedLegs(): 1 | 2 {
    return this.stage?.legs === 1 ? 1 : 2;
  }

  get winner(): string | null {
    return this.state?.winner ?? null;
  }

  get loser(): string | null {
    return this.state?.loser ?? null;
  }

  /** The day on which the tie was decided; null while it is undecided, and where who played on tells its winner. */
  get decidedOn(): string | null {
    if (this.winner === null || this.state?.decidedBy === 'UNKNOWN') return null;
    return this.#stored.date ?? this.legs.findLast((leg) => leg.played)?.date ?? null;
  }

  /** The ties whose winners meet in this one, in the order of the slots; none in a first round. */
  get cameFrom(): readonly TieView[] {
    this.#cameFrom ??= this.slots.flatMap(
      (slot) => slot.winnerOf ?? (slot.team === null ? [] : this.#wonBefore(slot.team)),
    );
    return this.#cameFrom;
  }

  #wonBefore(team: string): TieView | [] {
    const position = this.stage?.position ?? 0;
    const forThird = this.#stored.stage === THIRD_PLACE;
    const earlier = this.season.ties.filter(
      (tie) =>
        tie.has(team) &&
        (tie.stage?.position ?? 0) < position &&
        (forThird ? tie.loser : tie.winner) === team,
    );
    return earlier.toSorted((a, b) => (b.stage?.position ?? 0) - (a.stage?.position ?? 0))[0] ?? [];
  }

  /** The tie that the winner reaches; null after a final, and while that tie is not drawn. */
  get leadsTo(): TieView | null {
    if (this.#leadsTo === undefined) this.#leadsTo = this.#next();
    return this.#leadsTo;
  }

  #next(): TieView | null {
    const later = this.season.ties.filter(
      (tie) => tie !== this && tie.stageCode !== THIRD_PLACE && tie.#mayComeFrom(this),
    );
    return later.find((tie) => tie.cameFrom.includes(this)) ?? null;
  }

  /** Whether a slot names the other tie or one of its teams. */
  #mayComeFrom(tie: TieView): boolean {
    return this.#stored.slots.some((slot) =>
      'team' in slot ? tie.has(slot.team) : slot.winnerOf === tie.code,
    );
  }
}
