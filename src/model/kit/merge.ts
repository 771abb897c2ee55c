/** Merges two records of one thing: what the second adds to the first, and where they differ. */
import { PARTIAL_DATE } from './cell-type.ts';
import { isFact, type Member } from './column.ts';
import type { Columns, Table } from './table.ts';

type StatedValues = Readonly<Record<string, unknown>>;

/** A difference between two records, with the values in words. */
export interface Dispute {
  /** What a statement calls it. */
  readonly predicate: string;
  readonly ours: string;
  readonly theirs: string;
}

const mergeOf = ({ column: { meaning } }: Member) => (isFact(meaning) ? meaning.merge : 'KEEP');

/** A year and a day in it do not differ. */
const differ = ({ column: { type } }: Member, a: string, b: string): boolean =>
  type === PARTIAL_DATE ? !a.startsWith(b) && !b.startsWith(a) : a !== b;

/** Whether a record has the property. An empty list counts as none. */
const isTold = ({ column: { type } }: Member, value: unknown): boolean =>
  value !== undefined && type.write(value) !== '';

/** What a second record adds to the first, by property; nothing where the first has it all. */
export function added<C extends Columns>(of: Table<C>, first: object, second: object): StatedValues {
  const [ours, theirs] = [first as StatedValues, second as StatedValues];
  const members = of.members.filter(
    (member) =>
      mergeOf(member) !== 'KEEP' &&
      !isTold(member, ours[member.property]) &&
      isTold(member, theirs[member.property]),
  );
  return Object.fromEntries(members.map(({ property }) => [property, theirs[property]]));
}

/** Where both records have a property that may be disputed, and differ. */
export function disputes<C extends Columns>(of: Table<C>, first: object, second: object): readonly Dispute[] {
  const [ours, theirs] = [first as StatedValues, second as StatedValues];
  return of.members.flatMap((member) => {
    const { property, column } = member;
    const [a, b] = [ours[property], theirs[property]];
    if (mergeOf(member) !== 'DISPUTE' || a === undefined || b === undefined) return [];
    const [first, second] = [column.type.write(a), column.type.write(b)];
    const predicate = isFact(column.meaning) ? column.meaning.says : property;
    return differ(member, first, second) ? [{ predicate, ours: first, theirs: second }] : [];
  });
}
