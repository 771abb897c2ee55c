/** What a new version would change of the served one. */
import type { Compiled } from '../../compile/compile.ts';
import { manifestOf } from '../../compile/publication/stored.ts';
import type { KvTarget } from '../../compile/publication/target.ts';
import { readCatalogue } from '../../store/catalogue-text.ts';
import { CATALOGUE, pointerKey } from '../../store/keys.ts';
import { type BenchesDifference, benchesDifference } from './benches.ts';
import { type FactsDifference, factsDifference } from './facts.ts';
import { type ResultsDifference, resultsDifference } from './results.ts';
import { ServedDocuments, UnreadableVersionError } from './served.ts';

interface Differences {
  readonly results: ResultsDifference;
  readonly benches: BenchesDifference;
  readonly facts: FactsDifference;
  /** Number of matches in the served version. */
  readonly total: number;
}

/**
 * Null when no version of this shape is served, or the served version is damaged; the publisher then repairs it.
 * @param accepted losses that are allowed, named as `Loss.what` names them.
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
