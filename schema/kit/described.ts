import type { Vocabulary } from '../../src/model/kit/column.ts';

/** The words of the fact tables as values of an enumeration, with the same descriptions in both. */
export const described = <T extends string>(words: Vocabulary<T>): Record<T, { description: string }> =>
  Object.fromEntries(
    Object.entries<string>(words).map(([word, description]) => [word, { description }]),
  ) as Record<T, { description: string }>;
