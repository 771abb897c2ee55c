/** The statements that the record of a thing makes. */
import { idNamed } from '../ids.ts';
import type { CellType } from './cell-type.ts';
import { type FactMeaning, isFact } from './column.ts';
import type { Columns, Table } from './table.ts';

/** One statement: the predicate and the value in words. A node is named by its global id. */
export interface Stated {
  readonly property: string;
  readonly predicate: string;
  readonly value: string;
  readonly meaning: FactMeaning;
}

/** Whether what only lists of changes tell is among it. */
export type Extent = 'ALL' | 'WITHOUT_CHANGES';

const wordsOf = (type: CellType<unknown>, value: unknown): readonly string[] =>
  type.isList ? (value as readonly string[]) : [type.write(value)];

/** @returns in the order of the columns; a list makes a statement of each of its values. */
export function statedBy<C extends Columns>(
  of: Table<C>,
  record: object,
  extent: Extent = 'ALL',
): readonly Stated[] {
  const values = record as Readonly<Record<string, unknown>>;
  return of.members.flatMap(({ property, column: { meaning, type } }) => {
    if (!isFact(meaning) || values[property] === undefined) return [];
    if (meaning.changesAlone && extent === 'WITHOUT_CHANGES') return [];
    return wordsOf(type, values[property]).map((words) => ({
      property,
      predicate: meaning.says,
      value: type.names === undefined ? words : idNamed(type.names, words),
      meaning,
    }));
  });
}
