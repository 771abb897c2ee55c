/**
 * Fields that do not follow the day yet, for want of a column that tells it. The list is to be emptied: an entry goes
 * when its column comes.
 */
import type { Exemption } from './exempt.ts';

export const WAITING: readonly Exemption[] = [];
