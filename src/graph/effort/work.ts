/** A request needs more work than one request may cost. */
export class TooMuchWorkError extends Error {
  override readonly name = 'TooMuchWorkError';
}

/** The cost of each kind of work. `OBJECT` and `FIELD` of the edge are counted in the same units. */
export const COST = {
  /** To test a match that was made: whether it passes a filter, what it adds to a sum. */
  matchSeen: 0.3,
  /** To read a match from its document and make its view of the day. */
  matchMade: 1.8,
  /** To test a tie or a stage: whether a team is in it. */
  part: 0.1,
  /** To fetch a document and to check its hash. The hash of a longer text takes longer. */
  document: 20,
  character: 0.0008,
  /** A character of a document that is parsed as a whole. */
  parsed: 0.004,
  /**
   * To add a match to a table, tie-breaks included; and to a table that is cached with the view of its
   * season.
   */
  tableMatch: 3.5,
  keptTableMatch: 0.35,
  /**
   * To test a link from one of its ends: whether a search for paths continues there, or whom a relation leads
   * to.
   */
  arcSeen: 0.012,
  /** The same where arcs are ranked, for a neighbourhood, or sorted, for a list. */
  arcRanked: 0.12,
  /** To compare a word with a typed one; and to rank a name that has it. */
  wordCompared: 0.004,
  nameRanked: 0.08,
  /** To make a record of the catalogue and test it. */
  record: 0.5,
  /** The same as of a day: later names, ends and grounds are removed. */
  recordOnDay: 2,
} as const;

/** The cost of reading a document of that length. */
export const documentCost = (characters: number): number => COST.document + characters * COST.character;

/** The cost of a document that is parsed as a whole; 0 when there is none. */
export const parsedCost = (characters: number): number =>
  characters === 0 ? 0 : COST.document + characters * COST.parsed;

/**
 * Counts the work of one request, so that a request whose price was too low stops all the same. The price
 * contains everything that is counted here, each at its possible maximum.
 */
export class WorkMeter {
  limit = Number.POSITIVE_INFINITY;
  #spent = 0;
  readonly #done = new Set<string>();

  get spent(): number {
    return this.#spent;
  }

  get isOver(): boolean {
    return this.#spent > this.limit;
  }

  /** @throws TooMuchWorkError as soon as the limit is exceeded. */
  count(units: number): void {
    this.#spent += units;
    if (this.isOver) throw new TooMuchWorkError(`more than ${this.limit} units of work`);
  }

  /**
   * Counts work that a request does once, such as reading a document, the first time that it is asked for.
   */
  once(name: string, units: number): void {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    this.count(units);
  }

  /** Counts matches that are tested. */
  seen(matches: number): void {
    this.count(matches * COST.matchSeen);
  }
}
