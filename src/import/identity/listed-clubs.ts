import { join } from 'node:path';
import { Faults } from '../../compile/faults.ts';
import { readClubs } from '../../compile/load/entities.ts';
import type { ClubRecord } from '../../documents/catalogue.ts';
import { clubList } from '../../sources/registry.ts';

/** The clubs of the source that lists them; none when the list has not been imported. */
export function listedClubs(imported: string): readonly ClubRecord[] {
  const list = clubList();
  if (list === null) return [];
  const faults = new Faults();
  const dataDir = join(imported, list.name);
  const clubs = readClubs({ dataDir, faults, disorder: [] });
  faults.orThrow();
  return clubs.map(({ value }) => value);
}
