/**
 * Things with an id and without a page: editions, seasons of associations, honours, tables and their rows.
 */
import type { HonourRecord } from '../../src/documents/catalogue.ts';
import type { AssociationSeason } from '../../src/graph/associations/association-season.ts';
import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import { finalsSeason, partId, slugOf } from '../../src/model/ids.ts';
import type { NamedTable, RowInTable } from '../tables/table-name.ts';

export type Part = Edition | AssociationSeason | HonourRecord | NamedTable | RowInTable;

/** There are two types of editions. The field that leads to one, or its id, tells which one it is. */
export const isEdition = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'atFinals' in value;

export const editionId = (kind: 'edition' | 'world-cup-edition', { record }: Edition): string =>
  partId(kind, [slugOf(record.team), finalsSeason(record)]);

export const associationSeasonId = ({ country, season }: AssociationSeason): string =>
  partId('association-season', [country.id, season.record.id]);

/** The status of an honour may change, so it is no part of its id. */
export const honourId = ({ competition, label, honour, team }: HonourRecord): string =>
  partId('honour', [
    competition,
    label.toLowerCase(),
    honour.toLowerCase().replaceAll('_', '-'),
    team === undefined ? 'nobody' : slugOf(team),
  ]);
