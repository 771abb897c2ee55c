/** What a new version would change of the one served. */
import type { Compiled } from '../../compile/compile.ts';
import { manifestOf } from '../../compile/publication/stored.ts';
import type { KvTarget } from '../../compile/publication/target.ts';
import { readCatalogue } from '../../store/catalogue-text.ts';
import { CATALOGUE, pointerKey } from '../../store/keys.ts';
import { type BenchesDifference, benchesDifference } from './benches.ts';
import { type FactsDifference, factsDifference } from './facts.ts';
import { type ResultsDifference, resultsDifference } from './results.ts';
import { ServedDocuments, UnreadableVersionError } from './served.ts';

export interface Differences {
  readonly results: ResultsDifference;
  readonly benches: BenchesDifference;
  readonly facts: FactsDifference;
  /** Matches of the version served. */
  readonly total: number;
}

/**
 * Null where nothing is served in this shape, and where the version served is damaged: the publisher heals it.
 * @param accepted what may vanish, as `Loss.what` names it.
 */
export async function differencesOf(
  target: KvTarget,
  compiled: Compiled,
  accepted: ReadonlySet<string>,
): Promise<Differences | null> {
  const pointer = (await target.get([pointerKey()])).get(pointerKey());
  const manifest = manifestOf(pointer);
  if (manifest === null) return null;
  const served = new ServedDocuments(target, manifest);
  try {
    const catalogue = readCatalogue((await served.texts([CATALOGUE])).get(CATALOGUE) ?? '');
    return {
      results: await resultsDifference(served, compiled),
      benches: benchesDifference(catalogue, compiled),
      facts: await factsDifference(served, compiled, accepted),
      total: catalogue.seasons.all().reduce((sum, { matches }) => sum + matches, 0),
    };
  } catch (error) {
    if (error instanceof UnreadableVersionError || error instanceof SyntaxError) return null;
    throw error;
  }
}
