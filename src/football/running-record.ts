import { firstIndex } from './first-index.ts';
import { countingGoalsOf, type PlayedMatch } from './match.ts';
import { addResult, EMPTY_RECORD, type MutableRecord, type TeamRecord } from './record.ts';

/** A match with the side it is seen from. */
interface TeamMatch {
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

/** The record before each match and after the last, so that the record between two days is one subtraction. */
export class RunningRecord {
  readonly #days: readonly string[];
  /** Six numbers before each match, and six after the last. */
  readonly #sums: Int32Array;

  /** @param seen earliest first. */
  constructor(seen: readonly TeamMatch[]) {
    this.#days = seen.map(({ match }) => match.date);
    this.#sums = new Int32Array((seen.length + 1) * COLUMNS.length);
    const total: MutableRecord = { ...EMPTY_RECORD };
    for (const [index, { match, team }] of seen.entries()) {
      const goals = countingGoalsOf(match, team);
      if (goals !== null) addResult(total, goals.goalsFor, goals.goalsAgainst);
      for (const [column, name] of COLUMNS.entries())
        this.#sums[(index + 1) * COLUMNS.length + column] = total[name];
    }
  }

  /** The record of the matches between two ISO days, both included. Without `from` it begins with the first match, without `to` it ends with the last. */
  between(from?: string | null, to?: string | null): TeamRecord {
    const start = from ? this.#firstMatch((day) => day >= from) : 0;
    const end = to ? this.#firstMatch((day) => day > to) : this.#days.length;
    const total: MutableRecord = { ...EMPTY_RECORD };
    for (const [column, name] of COLUMNS.entries())
      total[name] = this.#sum(Math.max(start, end), column) - this.#sum(start, column);
    return total;
  }

  #sum(index: number, column: number): number {
    return this.#sums[index * COLUMNS.length + column] ?? 0;
  }

  #firstMatch(holds: (day: string) => boolean): number {
    return firstIndex(this.#days.length, (index) => holds(this.#days[index] ?? ''));
  }
}
