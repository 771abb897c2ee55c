/** More was to be done for a request than one may cost. */
export class TooMuchWorkError extends Error {
  override readonly name = 'TooMuchWorkError';
}

/** What a unit of cost buys; see `OBJECT` and `FIELD` of the edge, which are counted in the same units. */
export const COST = {
  /** To look at a match that is there: whether it passes a filter, what it adds to a sum. */
  matchSeen: 0.3,
  /** To read a match from its document and to make it what it was on the day. */
  matchMade: 1.8,
  /** To look at a tie, or at a stage: whether a team is in it. */
  part: 0.1,
  /** To fetch a document and to open it: its hash is checked, which takes longer for a longer text. */
  document: 20,
  character: 0.0008,
  /** The same for a document that is parsed as a whole. */
  parsed: 0.004,
  /** To take a match into a table, tie-breaks included; into one that is remembered with the view of its season. */
  tableMatch: 3.5,
  keptTableMatch: 0.35,
  /** To look at a link from one of its ends: whether a search for paths goes on there, or whom a relation leads to. */
  arcSeen: 0.012,
  /** The same for a neighbourhood, which ranks what it comes by; and for a list, which puts it in order. */
  arcRanked: 0.12,
  /** To compare a word with what was typed; and to rank a name that has it. */
  wordCompared: 0.004,
  nameRanked: 0.08,
  /** To make a record of the catalogue, and to look at it. */
  record: 0.5,
  /** The same as it stood at the end of a day: names, ends and grounds that came later are taken out. */
  recordOnDay: 2,
} as const;

/** The cost of reading a document with so many characters. */
export const documentCost = (characters: number): number => COST.document + characters * COST.character;

/** The same of a document that is JSON as a whole; nothing where there is none. */
export const parsedCost = (characters: number): number =>
  characters === 0 ? 0 : COST.document + characters * COST.parsed;

/**
 * Counts what is done for one request, so that a request which was priced too low stops all the same. Whatever is counted
 * here is in the price beforehand, with the most that it can be.
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

  /** @throws TooMuchWorkError once more is spent than the limit. */
  count(units: number): void {
    this.#spent += units;
    if (this.isOver) throw new TooMuchWorkError(`more than ${this.limit} units of work`);
  }

  /** Counts what is done once a request, such as to read a document, the first time it is asked for. */
  once(name: string, units: number): void {
    if (this.#done.has(name)) return;
    this.#done.add(name);
    this.count(units);
  }

  /** Matches that are looked at. */
  seen(matches: number): void {
    this.count(matches * COST.matchSeen);
  }
}
