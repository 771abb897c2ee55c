/**
 * What distinguishes a table from all others: season, stage and group, the day, and which matches count. Its
 * id is made of it.
 */

import type { LeagueTable } from '../../src/football/table.ts';
import type { TableRow } from '../../src/football/table-terms.ts';
import { globalId, partId, slugOf } from '../../src/model/ids.ts';
import { isPermittedDay } from '../kit/day.ts';

export interface NamedTable extends LeagueTable {
  /** The slugs that its id is made of. */
  readonly path: readonly string[];
}

/** A row with its table, from which distances are computed. */
export interface RowInTable {
  readonly table: NamedTable;
  readonly row: TableRow;
}

export interface SupposedResult {
  readonly match: string;
  readonly home: number;
  readonly away: number;
}

export interface TableArgs {
  readonly group?: string | null | undefined;
  readonly on?: string | null | undefined;
  readonly venue?: 'ALL' | 'HOME' | 'AWAY' | null | undefined;
  readonly supposing?: readonly SupposedResult[] | null | undefined;
}

/** Stands where the stage would: the table of the season. */
export const WHOLE = 'season';

export const groupSlug = (group: string): string =>
  group
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .join('-');

/** The table with its name. */
export function named(
  table: LeagueTable,
  season: string,
  stage: string,
  { group, on, venue, supposing }: TableArgs = {},
): NamedTable {
  const supposed = supposing?.map(({ match, home, away }) => `if-${home}-${away}-${slugOf(match)}`) ?? [];
  const terms = [
    group ? `group-${groupSlug(group)}` : '',
    on ? `on-${on}` : '',
    venue && venue !== 'ALL' ? venue.toLowerCase() : '',
    ...supposed.toSorted(),
  ];
  return { ...table, path: [season, stage, ...terms.filter((term) => term !== '')] };
}

const SUPPOSED = /^if-(\d{1,2})-(\d{1,2})-(.+)$/u;

/** The question that the id of a table asks; null for an id of no table. */
export function argsNamed(terms: readonly string[]): TableArgs | null {
  const supposing: SupposedResult[] = [];
  const args: { -readonly [K in keyof TableArgs]: TableArgs[K] } = { supposing };
  for (const term of terms) {
    const [, home, away, match] = SUPPOSED.exec(term) ?? [];
    if (match !== undefined)
      supposing.push({ match: globalId('match', match), home: Number(home), away: Number(away) });
    else if (term.startsWith('group-')) args.group = term.slice('group-'.length);
    else if (term.startsWith('on-') && isPermittedDay(term.slice(3))) args.on = term.slice(3);
    else if (term === 'home' || term === 'away') args.venue = term === 'home' ? 'HOME' : 'AWAY';
    else return null;
  }
  return args;
}

export const tableId = ({ path }: NamedTable): string => partId('table', path);

export const rowId = ({ table, row }: RowInTable): string =>
  partId('table-row', [...table.path, slugOf(row.team)]);
