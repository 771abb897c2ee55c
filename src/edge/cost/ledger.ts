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

/** What is paid for a field where fields of some names lead to it, and for the fields below it there. */
export class LedgerEntry {
  #cost = 0;
  readonly #below = new Map<string, LedgerEntry>();

  add(cost: number): void {
    this.#cost += cost;
  }

  /** The same for each field of that name, however often it is written here. */
  below(name: string): LedgerEntry {
    const known = this.#below.get(name);
    if (known !== undefined) return known;
    const made = new LedgerEntry();
    this.#below.set(name, made);
    return made;
  }

  /**
   * Those that cost something, in the order in which they are written.
   * @param path the names of the fields that lead to it, and its own; empty for the operation.
   */
  items(path: readonly string[] = []): readonly LedgerItem[] {
    const below = [...this.#below].flatMap(([name, entry]) => entry.items([...path, name]));
    return this.#cost > 0 ? [{ field: path.join('.'), cost: Math.ceil(this.#cost) }, ...below] : below;
  }
}

/** Adds up what an operation costs. */
export class Ledger {
  readonly root = new LedgerEntry();
  readonly #shared = new Map<string, Paid>();
  #sum = 0;

  add(cost: number, entry: LedgerEntry): void {
    this.#sum += cost;
    entry.add(cost);
  }

  /** Costs of shared things: each is paid once. */
  read({ shared, count, of }: SharedRead, entry: LedgerEntry): void {
    if (count <= 0) return;
    const paid = this.#shared.get(shared.key);
    if (paid !== undefined && (shared.isOnce || (of !== undefined && paid.of?.has(of)))) return;
    const known: Paid = paid ?? { shared, count: 0 };
    if (of !== undefined) known.of = (known.of ?? new Set()).add(of);
    const before = known.count === 0 ? 0 : shared.costOf(known.count);
    known.count += count;
    this.#shared.set(shared.key, known);
    this.add(shared.costOf(known.count) - before, entry);
  }

  /** A whole number, so that clients can read it as an Int. */
  get total(): number {
    return Math.min(Math.ceil(this.#sum - 1e-6), 2 ** 31 - 1);
  }

  /** The fields with the highest costs, the highest first. */
  dearest(count: number): readonly LedgerItem[] {
    return this.root
      .items()
      .toSorted((a, b) => b.cost - a.cost)
      .slice(0, count);
  }
}
