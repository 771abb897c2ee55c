/** Rows about matches, shoot-outs and goals, that no match of the results bears out: each is rejected. */
import type {
  InternationalResult,
  InternationalShootout,
} from '../../sources/international-results/index.ts';
import type { SourceLine } from '../../sources/types.ts';
import type { Reject } from '../matches/raw.ts';
import { type InternationalFixture, keyOf } from './legs.ts';

type Row = InternationalFixture & SourceLine;

/** Rows of matches that are not taken over. @param taken their fixtures. */
export function rejectStrays(rows: Iterable<Row>, taken: ReadonlySet<string>, reject: Reject): void {
  for (const row of rows)
    if (!taken.has(keyOf(row)))
      reject(row, `no match ${row.home} v ${row.away} of ${row.date} is taken over`);
}

/** A second row on one shoot-out. */
export function rejectRepeats(shootouts: readonly InternationalShootout[], reject: Reject): void {
  const [first, ...others] = shootouts;
  for (const other of others) reject(other, `repeats ${first?.path}:${first?.line}, the same shoot-out`);
}

/** Whether a shoot-out may follow a match: one that was level, or the second leg of a tie. */
export const mayFollow = ({ goals }: InternationalResult, leg: number | ''): boolean =>
  goals === null || goals.home === goals.away || leg === 2;
