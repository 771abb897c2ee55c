import type { Located } from '../../../src/compile/facts.ts';

/** The rows that were there, each as it was read; what is null was not known. */
export const rowsOf = <T>(rows: readonly Located<T>[], known: (value: T) => T | null): Located<T>[] =>
  rows.flatMap((row) => {
    const value = known(row.value);
    if (value === null) return [];
    return value === row.value ? [row] : [{ ...row, value }];
  });
