import type { HonourRecord } from '../../documents/catalogue.ts';
import { knownBy } from '../matches/match-view.ts';

/**
 * An honour as it stood at the end of a day; null before it was given. An honour that was revoked later is still
 * awarded, without a reason, and without the reports that tell of both.
 */
export function honourAsOf(honour: HonourRecord, asOf: string | null): HonourRecord | null {
  if (!knownBy(honour.from, asOf)) return null;
  if (knownBy(honour.to, asOf)) return honour;
  const { to: _to, reason: _reason, evidence: _evidence, ...held } = honour;
  return { ...held, status: 'AWARDED' };
}
