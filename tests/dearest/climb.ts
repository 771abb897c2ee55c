import type { Random } from '../support/random.ts';
import type { Arena, Taken } from './arena.ts';
import type { SelectionMaker } from './maker.ts';
import { operationText, type Selected } from './selected.ts';

/** The dearest found of those that cost most by one field. */
export interface Peak extends Taken {
  readonly selection: readonly Selected[];
}

/** A name of the field that costs most: what leads to it matters as far as the three last. */
const placeOf = ({ field }: Taken): string => field.split('.').slice(-3).join('.');

/** How rare it is that a selection is made anew and not of another. */
const ANEW = 0.1;

/**
 * Climbs from what it has found to what takes more: a peak for each field that operations spend most on, so that one that
 * is very dear does not hide the others.
 */
export class Climb {
  readonly #arena: Arena;
  readonly #maker: SelectionMaker;
  readonly #random: Random;
  readonly #peaks = new Map<string, Peak>();
  tried = 0;
  permitted = 0;

  constructor(arena: Arena, maker: SelectionMaker, random: Random) {
    this.#arena = arena;
    this.#maker = maker;
    this.#random = random;
  }

  /** The dearest first, by CPU. */
  get peaks(): readonly Peak[] {
    return [...this.#peaks.values()].sort((a, b) => b.cpu - a.cpu);
  }

  async step(): Promise<void> {
    this.tried += 1;
    const selection = this.#next();
    const known = [...this.#peaks.values()];
    const text = operationText(selection, `A${this.tried}`);
    const cpu = await this.#arena.cpu(text, this.#leastOf(known));
    const details = cpu === null ? null : await this.#arena.detailsOf(text);
    if (cpu === null || details === null) return;
    const taken: Taken = { ...details, cpu };
    this.permitted += 1;
    const place = placeOf(taken);
    const before = this.#peaks.get(place);
    if (before === undefined || this.#isDearer(taken, before))
      this.#peaks.set(place, { ...taken, selection });
  }

  /** By CPU; by work where CPU is about the same, since the machine is not quiet. */
  #isDearer(one: Taken, other: Taken): boolean {
    return one.cpu > other.cpu * 1.1 || (one.cpu > other.cpu * 0.9 && one.work > other.work);
  }

  /** What is cheaper than most peaks need not be measured well. */
  #leastOf(known: readonly Peak[]): number {
    return known.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(known.length / 4)]?.cpu ?? 0;
  }

  #next(): readonly Selected[] {
    const peaks = this.peaks;
    if (peaks.length < 5 || this.#random.chance(ANEW)) return this.#maker.fresh();
    // Peaks that are high are climbed more often.
    const at = Math.min(this.#random.between(0, peaks.length - 1), this.#random.between(0, peaks.length - 1));
    const peak = peaks[at];
    const others = peaks.map(({ selection }) => selection);
    return peak === undefined ? this.#maker.fresh() : this.#maker.mutated(peak.selection, others);
  }
}
