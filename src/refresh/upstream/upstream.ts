/** The files that are upstream, and the sources that are known to be unchanged. */
import type { OriginFile } from '../../import/origin/origin.ts';

export interface Upstream {
  /** Files of a collection of sources: `openfootball/italy/2026-27/1-seriea.txt`. */
  readonly files: readonly OriginFile[];
  /** Ids of sources whose commit is the same as at the last refresh. Their files were not fetched. */
  readonly unchanged: ReadonlySet<string>;
  /** Commits by id of the source. */
  readonly commits: ReadonlyMap<string, string>;
  /** Deletes what was fetched only for this refresh. */
  done(): void;
}
