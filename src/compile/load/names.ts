/** Names of things, which have tables of their own. */
import type { NameRecord } from '../../documents/catalogue.ts';
import type { RowOf } from '../../model/kit/table.ts';
import type { clubNames, coachNames } from '../../model/tables/names.ts';
import { compact } from '../cells.ts';
import type { Located } from '../facts.ts';
import { type Reading, readRows } from './reading.ts';

type Names = ReadonlyMap<string, readonly NameRecord[]>;
type NameRow = Pick<RowOf<typeof clubNames>, 'from' | 'to'> & RowOf<typeof coachNames>;

/** Names by the id of the thing that has them. */
export function readNames(reading: Reading, names: typeof clubNames | typeof coachNames): Names {
  const rows: readonly Located<NameRow>[] = readRows(reading, names as typeof clubNames);
  const grouped = Map.groupBy(rows, ({ value }) => value.of);
  return new Map(
    [...grouped].map(([owner, found]) => [owner, found.map(({ value: { of: _of, ...name } }) => name)]),
  );
}

/** A name has a source of its own only when it differs from the source of the thing. */
export const sourced = (names: readonly NameRecord[] | undefined, owner: string): readonly NameRecord[] =>
  (names ?? []).map(({ source, sourceRow, ...name }) =>
    compact(source === owner && sourceRow === undefined ? name : { ...name, source, sourceRow }),
  );
