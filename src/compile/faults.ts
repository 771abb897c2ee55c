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

/** The facts cannot be compiled. Carries every fault of the stage that found them, in table order. */
export class FactError extends Error {
  override readonly name = 'FactError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.length === 1 ? 'one fact is wrong' : `${faults.length} facts are wrong`);
    this.faults = faults;
  }

  /** Every fault with its place and tip, one after the other; what is wrong in many rows of a table is told once. */
  report(): string {
    const alike = Map.groupBy(this.faults, ({ file, rule, message }) => `${file} ${rule} ${message}`);
    return [...alike.values()]
      .flatMap(([first, ...more]) => (first ? formatAll(first, more) : []))
      .join('\n');
  }
}

/** Collects faults, so that one build names all that a stage can find and not only the first. */
export class Faults {
  readonly #found = new Map<string, Fault>();

  add(place: Place, rule: string, message: string, tip: string): void {
    const fault = { file: place.file, line: place.line, rule, message, tip };
    this.#found.set(formatFault(fault), fault);
  }

  get found(): readonly Fault[] {
    return [...this.#found.values()];
  }

  /** @throws FactError when anything was found. */
  orThrow(): void {
    if (this.#found.size > 0) throw new FactError(this.found);
  }
}
