/** Files as they stand upstream, and which sources are known to be as they were without looking at their files. */
import type { OriginFile } from '../../import/origin/origin.ts';

export interface Upstream {
  /** Of a collection of sources: `openfootball/italy/2026-27/1-seriea.txt`. */
  readonly files: readonly OriginFile[];
  /** Ids of sources whose commit is the one of the last refresh; their files were not fetched. */
  readonly unchanged: ReadonlySet<string>;
  /** By id of the source. */
  readonly commits: ReadonlyMap<string, string>;
  /** Takes away what was fetched for this refresh alone. */
  done(): void;
}
