/**
 * Fields that do not follow the day yet, for want of a column that tells it. The list is to be emptied: an entry goes
 * when its column comes.
 */
import type { Exemption } from './exempt.ts';

export const WAITING: readonly Exemption[] = [
  { field: 'Season.note', reason: 'notes have no day' },
  { field: 'Match.note', reason: 'the same' },
  { field: 'Tie.note', reason: 'the same' },
  { field: 'Tenure.note', reason: 'the same' },
  { field: 'Tenure.evidence', reason: 'the day it was read lies behind the day it tells of' },
];
