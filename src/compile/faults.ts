/** The place of a fact: a table under `data/`, and its line, where 1 is the header. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A fault in the facts, and what would be right. */
export interface Fault extends Place {
  /** The name of the broken rule. */
  readonly rule: string;
  readonly message: string;
  /** What would be right, or where to look. */
  readonly tip: string;
}

export const formatFault = (fault: Fault): string =>
  `${fault.file}:${fault.line}: ${fault.message} [${fault.rule}]\n    ${fault.tip}`;

const formatAll = (first: Fault, more: readonly Fault[]): string =>
  more.length === 0
    ? formatFault(first)
    : `${formatFault(first)}\n    the same in ${more.length} more ${more.length === 1 ? 'row' : 'rows'}`;

/** Rules that could not be checked, since tables they need cannot be read. */
interface Unasked {
  readonly tables: readonly string[];
  /** Number of these rules. */
  readonly rules: number;
}

/**
 * The facts cannot be compiled. The error has every fault: unreadable cells first, in the order of the tables, and
 * then the faults of each rule.
 */
export class FactError extends Error {
  override readonly name = 'FactError';
  readonly faults: readonly Fault[];
  readonly #unasked: Unasked | null;

  /** @param unasked absent when every rule was checked. */
  constructor(faults: readonly Fault[], unasked: Unasked | null = null) {
    super(faults.length === 1 ? 'one fact is wrong' : `${faults.length} facts are wrong`);
    this.faults = faults;
    this.#unasked = unasked;
  }

  /** All faults with place and tip. A fault that many rows of a table have is told once. */
  report(): string {
    const alike = Map.groupBy(this.faults, ({ file, rule, message }) => `${file} ${rule} ${message}`);
    const lines = [...alike.values()].flatMap(([first, ...more]) => (first ? formatAll(first, more) : []));
    return [...lines, ...this.#unaskedLine()].join('\n');
  }

  #unaskedLine(): readonly string[] {
    if (this.#unasked === null) return [];
    const { tables, rules } = this.#unasked;
    return [`${rules} rules could not be checked, since ${tables.join(', ')} cannot be read.`];
  }
}

const keyOf = ({ file, line }: Place): string => `${file}:${line}`;

/** Collects faults, so that one build tells all of them and not only the first. */
export class Faults {
  readonly #found = new Map<string, Fault>();
  readonly #places = new Set<string>();
  readonly #misshapen = new Set<string>();
  readonly #lost = new Set<string>();

  add(place: Place, rule: string, message: string, tip: string): void {
    // A cell may be in the column of another one; then no further fault of the row is certain.
    if (this.#misshapen.has(keyOf(place))) return;
    const fault = { file: place.file, line: place.line, rule, message, tip };
    this.#found.set(formatFault(fault), fault);
    this.#places.add(keyOf(place));
  }

  /** Notes a row whose number of cells is wrong. */
  addMisshapen(place: Place, rule: string, message: string, tip: string): void {
    this.add(place, rule, message, tip);
    this.#misshapen.add(keyOf(place));
  }

  /** Notes a table without a readable row. */
  addLost(place: Place, rule: string, message: string, tip: string): void {
    this.add(place, rule, message, tip);
    this.#lost.add(place.file);
  }

  /** Notes that a place cannot be read because of a fault at another place. */
  mark(place: Place): void {
    this.#places.add(keyOf(place));
  }

  /** Whether something at a place cannot be read. */
  isAt(place: Place): boolean {
    return this.#places.has(keyOf(place));
  }

  /** The tables without a readable row. */
  get lost(): readonly string[] {
    return [...this.#lost];
  }

  get found(): readonly Fault[] {
    return [...this.#found.values()];
  }

  /** @throws FactError when there are faults. */
  orThrow(): void {
    if (this.#found.size > 0) throw new FactError(this.found);
  }
}
