import type { Facts } from '../facts.ts';
import type { Place } from '../faults.ts';

/** Says that something is wrong, where, and what would be right. */
export type Report = (place: Place, message: string, tip: string) => void;

/** An invariant of the facts. The build fails when one breaks. */
export interface Rule {
  readonly name: string;
  /** The invariant, as a statement that holds. */
  readonly statement: string;
  /**
   * Whether a data set may say in waivers.csv that it is not held to the rule: what it asks for is more to know or a form
   * to keep, and no answer is false without it.
   */
  readonly waivable?: true;
  /** Whether it looks at each row by itself, so that it can be asked beside a table that cannot be read. */
  readonly rowByRow?: true;
  check(facts: Facts, report: Report): void;
}
