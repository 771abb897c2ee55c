/** Names of things, which have tables of their own. */
import type { NameRecord } from '../../documents/catalogue.ts';
import type { RowOf, Table } from '../../model/kit/table.ts';
import type { clubNames, coachNames } from '../../model/tables/names.ts';
import { compact } from '../cells.ts';
import type { Located } from '../facts.ts';
import { Faults } from '../faults.ts';
import { nearestWord } from '../nearest-word.ts';
import { readTable } from '../table.ts';
import { type Reading, readRows } from './reading.ts';

type Names = ReadonlyMap<string, readonly NameRecord[]>;
type NameRow = Pick<RowOf<typeof clubNames>, 'from' | 'to'> & RowOf<typeof coachNames>;

/** Reports names of things that their own table lacks: they would be lost without a message. */
export function demandOwners(
  { dataDir, faults, loose }: Reading,
  rows: readonly Located<{ readonly of: string }>[],
  owners: Table,
): void {
  const known = new Set(
    readTable(dataDir, owners.path, owners, new Faults(), loose).map((row) => row.cell('id') ?? ''),
  );
  // A table that cannot be read is reported once, and not for each name.
  if (known.size === 0) return;
  for (const row of rows) {
    if (known.has(row.value.of)) continue;
    const near = nearestWord(row.value.of, known);
    const tip = near === null ? `add it to ${owners.path} first` : `did you mean ${near}?`;
    faults.add(row, 'known-references', `${row.value.of} is not in ${owners.path}`, tip);
  }
}

/** Names by the id of the thing that has them. */
export function readNames(
  reading: Reading,
  names: typeof clubNames | typeof coachNames,
  owners: Table,
): Names {
  const rows: readonly Located<NameRow>[] = readRows(reading, names as typeof clubNames);
  demandOwners(reading, rows, owners);
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
