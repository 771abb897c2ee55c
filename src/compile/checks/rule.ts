import type { Facts } from '../facts.ts';
import type { Place } from '../faults.ts';

/** A table of facts, by its name among them. */
export type FactTable = Exclude<keyof Facts, 'upTo' | 'disorder'>;

/**
 * Says that something is wrong, where, and what would be right.
 * @param place the row itself.
 * @param rests other rows that it rests on: where the place is not of an import, the wrong one is among these.
 */
export type Report = (place: Place, message: string, tip: string, rests?: readonly Place[]) => void;

/**
 * What becomes of an import that breaks a rule. `ROW`: the row is kept apart and never served; `ROWS`: so are those it rests
 * on, since nothing tells which of them is wrong. `SEASON`: its season is served and not said to be whole. `NOTHING`: the
 * rule asks for more than an import has to tell.
 */
type BrokenByImport = 'ROW' | 'ROWS' | 'SEASON' | 'NOTHING';

/** An invariant of the facts. The build fails when an embedded fact breaks one; what is imported is kept apart. */
export interface Rule {
  readonly name: string;
  /** The invariant, as a statement that holds. */
  readonly statement: string;
  /** The tables whose rows it looks at. */
  readonly sees: readonly FactTable[];
  readonly brokenByImport: BrokenByImport;
  /**
   * Whether a data set may say in waivers.csv that it is not held to the rule: what it asks for is more to know or a form
   * to keep, and no answer is false without it.
   */
  readonly waivable?: true;
  /** Whether it looks at each row by itself, so that it can be asked beside a table that cannot be read. */
  readonly rowByRow?: true;
  check(facts: Facts, report: Report): void;
}
