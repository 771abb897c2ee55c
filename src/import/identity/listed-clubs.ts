import { join } from 'node:path';
import { Faults } from '../../compile/faults.ts';
import { readClubs } from '../../compile/load/entities.ts';
import type { ClubRecord } from '../../documents/catalogue.ts';

/** Id of the source that lists clubs. */
export const CLUB_LIST = 'openfootball-clubs';

/** The clubs of openfootball's list; none when the list has not been imported. */
export function listedClubs(imported: string): readonly ClubRecord[] {
  const faults = new Faults();
  const dataDir = join(imported, CLUB_LIST);
  const clubs = readClubs({ dataDir, faults, disorder: [] });
  faults.orThrow();
  return clubs.map(({ value }) => value);
}
