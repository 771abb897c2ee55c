import type { Facts } from '../facts.ts';
import type { Place } from '../faults.ts';

/** A table of facts, by its name among them. */
export type FactTable = Exclude<keyof Facts, 'upTo' | 'disorder'>;

/**
 * Reports a fault: where it is, what is wrong, and what would be right.
 * @param place the row itself.
 * @param rests other rows that it depends on: where the row itself is not of an import, the wrong row is among these.
 */
export type Report = (place: Place, message: string, tip: string, rests?: readonly Place[]) => void;

/**
 * What happens to an import that breaks a rule. `ROW`: the row is kept apart and never served. `ROWS`: so are the
 * rows it depends on, since nothing tells which of them is wrong. `SEASON`: its season is served, and is not marked
 * complete. `NOTHING`: the rule asks for more than an import has to tell.
 */
type BrokenByImport = 'ROW' | 'ROWS' | 'SEASON' | 'NOTHING';

/**
 * An invariant of the facts. When an embedded fact breaks one, the build fails. When an imported row does, it is kept
 * apart.
 */
export interface Rule {
  readonly name: string;
  /** The invariant, as a sentence that is true. */
  readonly statement: string;
  /** The tables whose rows it looks at. */
  readonly sees: readonly FactTable[];
  readonly brokenByImport: BrokenByImport;
  /**
   * Whether a data set may waive the rule in waivers.csv. It may when the rule asks for more knowledge or for a form,
   * and no answer is false without it.
   */
  readonly waivable?: true;
  /** Whether the rule looks at each row alone, so that it can run when another table cannot be read. */
  readonly rowByRow?: true;
  check(facts: Facts, report: Report): void;
}
