import type { Facts } from '../facts.ts';
import type { Place } from '../faults.ts';

/** Says that something is wrong, where, and what would be right. */
export type Report = (place: Place, message: string, tip: string) => void;

/** An invariant of the facts. The build fails when one breaks. */
export interface Rule {
  readonly name: string;
  /** The invariant, as a statement that holds. */
  readonly statement: string;
  check(facts: Facts, report: Report): void;
}
