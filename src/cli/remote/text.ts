import { type ChangeCounts, sumOf } from '../../documents/history.ts';

export const inThousands = (value: number): string => value.toLocaleString('en');

/** @returns no line when nothing changed, or the changes are not known. */
export function changesLine(changes: ChangeCounts | null): readonly string[] {
  if (changes === null || sumOf(changes) === 0) return [];
  const { added, changed, retracted } = changes;
  return [
    `Facts: ${inThousands(added)} added, ${inThousands(changed)} changed, ${inThousands(retracted)} retracted.`,
  ];
}
