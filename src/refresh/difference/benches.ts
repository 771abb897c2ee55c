/** The coaches who joined or left a team between the served version and a new one. */
import type { Compiled } from '../../compile/compile.ts';
import type { TenureRecord } from '../../documents/catalogue.ts';
import { type OpenCatalogue, readCatalogue } from '../../store/catalogue-text.ts';
import { CATALOGUE } from '../../store/keys.ts';

export interface BenchesDifference {
  readonly added: readonly TenureRecord[];
  readonly changed: readonly TenureRecord[];
  readonly gone: readonly TenureRecord[];
}

const tenuresIn = ({ tenures }: OpenCatalogue): ReadonlyMap<string, TenureRecord> =>
  new Map(tenures.all().map((tenure) => [tenure.id, tenure]));

/** The catalogue of a version that was just compiled. */
export const catalogueOf = ({ manifest, documents }: Compiled): OpenCatalogue =>
  readCatalogue(documents.get(manifest.documents[CATALOGUE] ?? '') ?? '');

export function benchesDifference(served: OpenCatalogue, compiled: Compiled): BenchesDifference {
  const [before, after] = [tenuresIn(served), tenuresIn(catalogueOf(compiled))];
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    gone: [...before.values()].filter(({ id }) => !after.has(id)),
    changed: [...after.values()].filter((tenure) => {
      const known = before.get(tenure.id);
      return known !== undefined && JSON.stringify(known) !== JSON.stringify(tenure);
    }),
  };
}
