/** The tables of entities by the kind of node that a row is. */
import type { Table } from '../kit/table.ts';
import { clubs } from './clubs.ts';
import { coaches } from './coaches.ts';
import { competitions } from './competitions.ts';
import { confederations } from './confederations.ts';
import { countries } from './countries.ts';
import { seasons } from './seasons.ts';
import { sources } from './sources.ts';
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
