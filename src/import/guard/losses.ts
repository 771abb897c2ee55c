/** The facts that an import would remove from the import before it, and how many it may remove without asking. */
import { globalId } from '../../model/ids.ts';
import type { SourceFact } from '../../sources/types.ts';
import { goneFacts } from '../tables/ledger.ts';

/** The shares that an import may remove without asking. A correction removes a few facts; a broken source removes many. */
export const MAY_VANISH_OF = {
  /** Of the facts of a source. */
  source: 0.02,
  /** Of the facts of one of its files. */
  file: 0.05,
} as const;

/** A source, a file or a season may lose this many facts however small it is, as long as some are left. */
export const FEW = 2;

export interface Loss {
  /**
   * The name that `--accept-loss` takes: `season:serie-a-2025-26`, `source:openfootball-italy`, `file:2025-26/1-seriea.txt`,
   * `facts:club-head-coach`, `results`.
   */
  readonly what: string;
  readonly before: number;
  readonly lost: number;
  readonly reason: string;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export const shareLost = (lost: number, before: number, permitted: number): string =>
  `${lost} of ${before} would vanish, ${percent(lost / before)}; at most ${percent(permitted)} may`;

/** A reading of a source, and what was imported from it before. */
interface ReadAgain {
  /** Id. */
  readonly source: string;
  readonly before: readonly SourceFact[];
  readonly now: readonly SourceFact[];
  readonly rejected: number;
  /** Files that say how many matches they hold and hold others: in words, by path. */
  readonly missed: ReadonlyMap<string, string>;
}

/** Whether so many facts or rows are more than a correction would remove. */
export const isMuch = (lost: number, before: number, share: number): boolean =>
  lost > Math.max(FEW, before * share);

function ofSource({ source, before, now, rejected }: ReadAgain, lost: number): readonly Loss[] {
  const loss = (reason: string): Loss => ({
    what: globalId('source', source),
    before: before.length,
    lost,
    reason,
  });
  if (now.length === 0)
    return [loss(rejected === 0 ? 'it has no facts any more' : `all ${rejected} rows of it were rejected`)];
  return isMuch(lost, before.length, MAY_VANISH_OF.source)
    ? [loss(shareLost(lost, before.length, MAY_VANISH_OF.source))]
    : [];
}

function ofFiles({ before, missed }: ReadAgain, gone: readonly SourceFact[]): readonly Loss[] {
  const had = Map.groupBy(before, ({ path }) => path);
  return [...Map.groupBy(gone, ({ path }) => path)].flatMap(([path, { length: lost }]) => {
    const count = had.get(path)?.length ?? lost;
    const loss = (reason: string): Loss => ({ what: `file:${path}`, before: count, lost, reason });
    const why = missed.get(path);
    if (why !== undefined) return [loss(`${lost} of ${count} would vanish, and ${why}`)];
    return isMuch(lost, count, MAY_VANISH_OF.file) ? [loss(shareLost(lost, count, MAY_VANISH_OF.file))] : [];
  });
}

/** The losses that a user has to accept; none where nothing was imported before. */
export function importLosses(read: ReadAgain): readonly Loss[] {
  if (read.before.length === 0) return [];
  const gone = goneFacts(read.before, read.now);
  const source = ofSource(read, gone.length);
  // A source that is gone as a whole is listed once, and not file by file.
  return read.now.length === 0 ? source : [...source, ...ofFiles(read, gone)];
}
