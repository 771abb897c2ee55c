import type { HonourRecord } from '../../documents/catalogue.ts';
import { knownBy } from '../matches/match-view.ts';

/**
 * An honour as it stood at the end of a day: one that was taken away later is awarded, and no reason is given yet.
 * Null for what had not been given.
 */
export function honourAsOf(honour: HonourRecord, asOf: string | null): HonourRecord | null {
  if (!knownBy(honour.from, asOf)) return null;
  if (honour.to === undefined || knownBy(honour.to, asOf)) return honour;
  const { to: _to, reason: _reason, ...held } = honour;
  return { ...held, status: 'AWARDED' };
}
