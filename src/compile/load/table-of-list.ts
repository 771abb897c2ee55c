/** Which declared table each list of the facts is read from. */
import type { Table } from '../../model/kit/table.ts';
import { conflicts, debts, waivers } from '../../model/tables/about-facts.ts';
import { clubs } from '../../model/tables/clubs.ts';
import { coaches } from '../../model/tables/coaches.ts';
import { competitions } from '../../model/tables/competitions.ts';
import { confederations } from '../../model/tables/confederations.ts';
import { countries } from '../../model/tables/countries.ts';
import { cutoffs } from '../../model/tables/cutoffs.ts';
import { cycles, outcomes } from '../../model/tables/cycles.ts';
import { honours } from '../../model/tables/honours.ts';
import { moved, zones } from '../../model/tables/identity/identity.ts';
import { matches } from '../../model/tables/matches.ts';
import { deductions, tieBreakDecisions, unplayed } from '../../model/tables/rulings.ts';
import { seasons } from '../../model/tables/seasons.ts';
import { sources } from '../../model/tables/sources.ts';
import { stages } from '../../model/tables/stages.ts';
import { tenures } from '../../model/tables/tenures.ts';
import { entrants, ties } from '../../model/tables/ties.ts';
import { translations } from '../../model/tables/translations.ts';
import { venues } from '../../model/tables/venues.ts';
import type { FactTable } from '../checks/rule.ts';

/** Null: its values are made of rows that are in another list, or among `parts`. */
const TABLE_OF_LIST: Readonly<Record<FactTable, Table | null>> = {
  sources,
  confederations,
  countries,
  clubs,
  venues,
  coaches,
  competitions,
  tenures,
  translations,
  rules: null,
  seasons,
  stages,
  matches,
  ties,
  entrants,
  deductions,
  settled: tieBreakDecisions,
  unplayed,
  cutoffs,
  honours,
  outcomes,
  deciders: null,
  cycles,
  conflicts,
  // Of imports alone: each becomes a part of a match of another list.
  matchRulings: null,
  moved,
  zones,
  parts: null,
  debts,
  waivers,
};

/** The lists whose rows are those of a table. */
export const LISTS_OF_ROWS = Object.entries(TABLE_OF_LIST).flatMap(([list, table]) =>
  table === null ? [] : [{ list: list as FactTable, table }],
);

const LISTED: ReadonlySet<Table> = new Set(LISTS_OF_ROWS.map(({ table }) => table));

/** Whether the rows of a table have no list of their own, since they become parts of other records. */
export const isPart = (table: Table): boolean => !LISTED.has(table);
