/** Which declared table each list of the facts is read from. */
import type { Table } from '../../model/kit/table.ts';
import { conflicts } from '../../model/tables/about-facts.ts';
import { clubs } from '../../model/tables/clubs.ts';
import { coaches } from '../../model/tables/coaches.ts';
import { competitions } from '../../model/tables/competitions.ts';
import { confederations } from '../../model/tables/confederations.ts';
import { countries } from '../../model/tables/countries.ts';
import { cutoffs } from '../../model/tables/cutoffs.ts';
import { cycles, outcomes } from '../../model/tables/cycles.ts';
import { honours } from '../../model/tables/honours.ts';
import { zones } from '../../model/tables/identity/identity.ts';
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

/** Null: its rows name nothing, or the rows of another table tell the same. */
export const TABLE_OF_LIST: Readonly<Record<FactTable, Table | null>> = {
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
  // Of imports alone; each is looked for among the matches when it is merged, and becomes a part of one.
  matchRulings: null,
  moved: null,
  zones,
  parts: null,
  debts: null,
  waivers: null,
};

const LISTED: ReadonlySet<Table | null> = new Set(Object.values(TABLE_OF_LIST));

/** Whether the rows of a table have no list of their own, since they become parts of other records. */
export const isPart = (table: Table): boolean => !LISTED.has(table);
