import { countingGoalsOf, type PlayedMatch } from './match.ts';
import { addResult, EMPTY_RECORD, type Tally, type TeamRecord } from './record.ts';
import { firstPlace } from './sorted.ts';

/** A match with the side it is seen from. */
interface Seen {
  readonly match: PlayedMatch;
  /** Id of one of the two teams, with its kind. */
  readonly team: string;
}

const COLUMNS = [
  'played',
  'won',
  'drawn',
  'lost',
  'goalsFor',
  'goalsAgainst',
] as const satisfies readonly (keyof TeamRecord)[];

/** The record before each of some matches and after the last, so that the one between two days is a subtraction. */
export class RunningRecord {
  readonly #days: readonly string[];
  /** Six numbers a match, and six more. */
  readonly #sums: Int32Array;

  /** @param seen earliest first. */
  constructor(seen: readonly Seen[]) {
    this.#days = seen.map(({ match }) => match.date);
    this.#sums = new Int32Array((seen.length + 1) * COLUMNS.length);
    const total: Tally = { ...EMPTY_RECORD };
    for (const [at, { match, team }] of seen.entries()) {
      const goals = countingGoalsOf(match, team);
      if (goals !== null) addResult(total, goals.goalsFor, goals.goalsAgainst);
      for (const [column, name] of COLUMNS.entries())
        this.#sums[(at + 1) * COLUMNS.length + column] = total[name];
    }
  }

  /** The record of the matches between two ISO days, both included; an end that is not given is open. */
  between(from?: string | null, to?: string | null): TeamRecord {
    const start = from ? this.#place((day) => day >= from) : 0;
    const end = to ? this.#place((day) => day > to) : this.#days.length;
    const total: Tally = { ...EMPTY_RECORD };
    for (const [column, name] of COLUMNS.entries())
      total[name] = this.#sum(Math.max(start, end), column) - this.#sum(start, column);
    return total;
  }

  #sum(place: number, column: number): number {
    return this.#sums[place * COLUMNS.length + column] ?? 0;
  }

  #place(holds: (day: string) => boolean): number {
    return firstPlace(this.#days.length, (place) => holds(this.#days[place] ?? ''));
  }
}
