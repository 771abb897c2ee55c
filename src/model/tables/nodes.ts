/** The tables of entities by the kind of node that a row is, and all tables whose columns are facts. */
import { isFact } from '../kit/column.ts';
import type { Table } from '../kit/table.ts';
import { clubs } from './clubs.ts';
import { coaches } from './coaches.ts';
import { competitions } from './competitions.ts';
import { confederations } from './confederations.ts';
import { countries } from './countries.ts';
import { outcomes } from './cycles.ts';
import { matches } from './matches.ts';
import { seasons } from './seasons.ts';
import { sources } from './sources.ts';
import { stages } from './stages.ts';
import { tenures } from './tenures.ts';
import { ties } from './ties.ts';
import { venues } from './venues.ts';

/** Entities that have a record of their own. */
export type EntityKind =
  | 'confederation'
  | 'country'
  | 'club'
  | 'venue'
  | 'coach'
  | 'competition'
  | 'season'
  | 'source';

/** A national team has the record of its country. */
export const ENTITY_TABLES: Readonly<Record<EntityKind | 'national-team', Table>> = {
  confederation: confederations,
  country: countries,
  'national-team': countries,
  club: clubs,
  venue: venues,
  coach: coaches,
  competition: competitions,
  season: seasons,
  source: sources,
};

/** Each row states those of its columns that say something. */
export const STATED_TABLES: readonly Table[] = [
  ...new Set(Object.values(ENTITY_TABLES)),
  ...[stages, matches, ties, tenures, outcomes],
];

/** What the columns say, each once, with `…` where an edition is named. */
export const sayings = (): readonly string[] => [
  ...new Set(
    STATED_TABLES.flatMap(({ members }) =>
      members.flatMap(({ column: { meaning } }) =>
        isFact(meaning) ? meaning.says.replace('{edition}', '…') : [],
      ),
    ),
  ),
];
