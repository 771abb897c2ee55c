/** What a row names, by the declarations of its columns: a column added to a table is checked without more. */
import type { AnyColumn } from '../../model/kit/column.ts';
import type { Table } from '../../model/kit/table.ts';

/** The sets of ids that rows name things of. */
export type ReferenceKind =
  | 'clubs'
  | 'coaches'
  | 'competitions'
  | 'confederations'
  | 'countries'
  | 'matches'
  | 'seasons'
  | 'sources'
  | 'teams'
  | 'venues'
  | 'stages'
  | 'editions'
  | 'organisers';

/** One reference: the set it points into, the id it gives, and its column; no column where the file name gives it. */
export interface NamedThing {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly column?: string;
}

/** The sets by the kind of node that a column declares. */
const SETS: Readonly<Record<string, ReferenceKind>> = {
  club: 'clubs',
  coach: 'coaches',
  competition: 'competitions',
  confederation: 'confederations',
  country: 'countries',
  match: 'matches',
  season: 'seasons',
  team: 'teams',
  venue: 'venues',
};

function setOf({ type }: AnyColumn): ReferenceKind | undefined {
  if (type.cites === true) return 'sources';
  if (type.names === undefined) return undefined;
  const set = SETS[type.names];
  if (set === undefined) throw new Error(`no set of ids for a column that names a ${type.names}`);
  return set;
}

/** A cell of sources may name several. */
function idsIn(value: unknown): readonly string[] {
  const ids = Array.isArray(value) ? value.map(String) : String(value ?? '').split(';');
  return ids.filter((id) => id !== '');
}

/** @returns what the columns of a row name, in their order; the same name in two columns once. */
export function referencesOf(table: Table): (row: object) => readonly NamedThing[] {
  const naming = table.members.flatMap(({ property, name, column }) => {
    const kind = setOf(column);
    return kind === undefined ? [] : [{ property, name, kind }];
  });
  return (row) => {
    const found = new Map<string, NamedThing>();
    for (const { property, name, kind } of naming)
      for (const id of idsIn(Reflect.get(row, property))) {
        const key = `${kind} ${id}`;
        if (!found.has(key)) found.set(key, { kind, id, column: name });
      }
    return [...found.values()];
  };
}
