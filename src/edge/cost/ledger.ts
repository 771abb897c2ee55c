import type { SharedRead, SharedWork } from './convention.ts';

/** The cost of one field where it is asked for, without the fields selected below it. */
export interface LedgerItem {
  /** The names of the fields that lead to it, such as `coaches.nodes.record`. */
  readonly field: string;
  readonly cost: number;
}

/** The part of a shared read that is already paid. */
interface Paid {
  readonly shared: SharedWork;
  count: number;
  of?: Set<string>;
}

/** Adds up what an operation costs. */
export class Ledger {
  readonly #shared = new Map<string, Paid>();
  readonly #items: Map<string, number> | null;
  #sum = 0;

  /** @param itemised whether the dearest fields will be asked for afterwards. */
  constructor(itemised = false) {
    this.#items = itemised ? new Map() : null;
  }

  add(cost: number, path: readonly string[]): void {
    this.#sum += cost;
    this.#note(cost, path);
  }

  /** Costs of shared things: each is paid once. */
  read({ shared, count, of }: SharedRead, path: readonly string[]): void {
    if (count <= 0) return;
    const paid = this.#shared.get(shared.key);
    if (paid !== undefined && (shared.isOnce || (of !== undefined && paid.of?.has(of)))) return;
    const known: Paid = paid ?? { shared, count: 0 };
    if (of !== undefined) known.of = (known.of ?? new Set()).add(of);
    const before = known.count === 0 ? 0 : shared.costOf(known.count);
    known.count += count;
    this.#shared.set(shared.key, known);
    this.add(shared.costOf(known.count) - before, path);
  }

  #note(cost: number, path: readonly string[]): void {
    if (this.#items === null || cost <= 0) return;
    const name = path.join('.');
    this.#items.set(name, (this.#items.get(name) ?? 0) + cost);
  }

  /** A whole number, so that clients can read it as an Int. */
  get total(): number {
    return Math.min(Math.ceil(this.#sum - 1e-6), 2 ** 31 - 1);
  }

  /** The fields with the highest costs, the highest first. */
  dearest(count: number): readonly LedgerItem[] {
    return [...(this.#items ?? [])]
      .map(([field, cost]) => ({ field, cost: Math.ceil(cost) }))
      .sort((a, b) => b.cost - a.cost)
      .slice(0, count);
  }
}
