/** Where a fact stands: a table under `data/`, and the line in it (1 is the header). */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One thing wrong with the facts, and what would be right. */
export interface Fault extends Place {
  /** Name of the rule that broke. */
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

/** Rules that could not be asked since tables they rest on cannot be read. */
export interface Unasked {
  readonly tables: readonly string[];
  /** How many. */
  readonly rules: number;
}

/** The facts cannot be compiled. Carries every fault: first what cannot be read, in table order, then rule by rule. */
export class FactError extends Error {
  override readonly name = 'FactError';
  readonly faults: readonly Fault[];
  readonly #unasked: Unasked | null;

  /** @param unasked absent where every rule was asked. */
  constructor(faults: readonly Fault[], unasked: Unasked | null = null) {
    super(faults.length === 1 ? 'one fact is wrong' : `${faults.length} facts are wrong`);
    this.faults = faults;
    this.#unasked = unasked;
  }

  /** Every fault with its place and tip, one after the other; what is wrong in many rows of a table is told once. */
  report(): string {
    const alike = Map.groupBy(this.faults, ({ file, rule, message }) => `${file} ${rule} ${message}`);
    const told = [...alike.values()].flatMap(([first, ...more]) => (first ? formatAll(first, more) : []));
    return [...told, ...this.#unaskedLine()].join('\n');
  }

  #unaskedLine(): readonly string[] {
    if (this.#unasked === null) return [];
    const { tables, rules } = this.#unasked;
    return [`${rules} rules could not be checked, since ${tables.join(', ')} cannot be read.`];
  }
}

const keyOf = ({ file, line }: Place): string => `${file}:${line}`;

/** Collects faults, so that one build names all that it can find and not only the first. */
export class Faults {
  readonly #found = new Map<string, Fault>();
  readonly #places = new Set<string>();
  readonly #misshapen = new Set<string>();
  readonly #lost = new Set<string>();

  add(place: Place, rule: string, message: string, tip: string): void {
    // Of cells that may stand in each other's column there is nothing more to tell.
    if (this.#misshapen.has(keyOf(place))) return;
    const fault = { file: place.file, line: place.line, rule, message, tip };
    this.#found.set(formatFault(fault), fault);
    this.#places.add(keyOf(place));
  }

  /** A row that has not the cells of its table. */
  addMisshapen(place: Place, rule: string, message: string, tip: string): void {
    this.add(place, rule, message, tip);
    this.#misshapen.add(keyOf(place));
  }

  /** A table of which no row can be read. */
  addLost(place: Place, rule: string, message: string, tip: string): void {
    this.add(place, rule, message, tip);
    this.#lost.add(place.file);
  }

  /** What is told at another place makes this one unreadable. */
  mark(place: Place): void {
    this.#places.add(keyOf(place));
  }

  /** Whether something at a place cannot be read. */
  isAt(place: Place): boolean {
    return this.#places.has(keyOf(place));
  }

  /** The tables of which no row can be read. */
  get lost(): readonly string[] {
    return [...this.#lost];
  }

  get found(): readonly Fault[] {
    return [...this.#found.values()];
  }

  /** @throws FactError when anything was found. */
  orThrow(): void {
    if (this.#found.size > 0) throw new FactError(this.found);
  }
}
