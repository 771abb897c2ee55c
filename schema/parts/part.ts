/** What has an id of its own, though no page: editions, seasons of associations, honours, tables and their rows. */
import type { HonourRecord } from '../../src/documents/catalogue.ts';
import type { AssociationSeason } from '../../src/graph/associations/association-season.ts';
import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import { finalsSeason, partId, slugOf } from '../../src/model/ids.ts';
import type { NamedTable, RowInTable } from '../tables/table-name.ts';

export type Part = Edition | AssociationSeason | HonourRecord | NamedTable | RowInTable;

/** Of both types of editions: which it is, the field tells that leads there, or its id. */
export const isEdition = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'atFinals' in value;

export const editionId = (kind: 'edition' | 'world-cup-edition', { record }: Edition): string =>
  partId(kind, [slugOf(record.team), finalsSeason(record)]);

export const associationSeasonId = ({ country, season }: AssociationSeason): string =>
  partId('association-season', [country.id, season.record.id]);

/** Whether it stands may change, and is no part of it. */
export const honourId = ({ competition, label, honour, team }: HonourRecord): string =>
  partId('honour', [
    competition,
    label.toLowerCase(),
    honour.toLowerCase().replaceAll('_', '-'),
    team === undefined ? 'nobody' : slugOf(team),
  ]);
