/** The facts that an import would remove from the import before it, and how many it may remove without asking. */
import { globalId } from '../../model/ids.ts';
import type { SourceFact } from '../../sources/types.ts';
import { goneFacts, shortenedFacts } from '../tables/ledger.ts';

/** The shares that an import may remove without asking. A correction removes a few facts; a broken source removes many. */
export const MAY_VANISH_OF = {
  /** Of the facts of a source. */
  source: 0.02,
  /** Of the facts of one of its files. */
  file: 0.05,
} as const;

/** A source, a file or a season may lose this many facts however small it is, as long as some are left. */
export const FEW = 2;

/** How the names of files begin that `--accept-loss` takes. */
export const FILE = 'file:';

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
  /** Files that say how many matches they hold and hold others, or look damaged: in words, by path. */
  readonly doubtful: ReadonlyMap<string, string>;
  /** The last lines that have no line end, by path. */
  readonly unended: ReadonlyMap<string, number>;
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

/** Facts that a file no longer tells, or not as fully. */
interface Less {
  readonly path: string;
  /** How many facts the file had. */
  readonly count: number;
  readonly gone: readonly SourceFact[];
  readonly shortened: readonly SourceFact[];
  /** The line of its last fact, which may go on below. */
  readonly last: number;
}

/**
 * Why not even a few facts may vanish from a file. What a file that was cut lacks stood at its last line and below: a row that is
 * corrected away stood anywhere.
 */
function whyNone(
  { doubtful, unended }: ReadAgain,
  { path, count, gone, shortened, last }: Less,
): string | null {
  const doubt = doubtful.get(path);
  if (doubt !== undefined && gone.length > 0) return doubt;
  const end = unended.get(path);
  const isFrom = (line: number, facts: readonly SourceFact[]): boolean =>
    facts.some((fact) => fact.line >= line);
  if (end !== undefined && (isFrom(end, gone) || isFrom(Math.min(end, last), shortened)))
    return `line ${end} is its last and has no line end`;
  return gone.length === count ? 'nothing is left of it' : null;
}

function ofFile(read: ReadAgain, less: Less): readonly Loss[] {
  const { path, count, gone } = less;
  const { length: lost } = gone;
  const loss = (reason: string): Loss => ({ what: `${FILE}${path}`, before: count, lost, reason });
  const why = whyNone(read, less);
  const much = isMuch(lost, count, MAY_VANISH_OF.file);
  if (why !== null && lost > 0) return [loss(`${lost} of ${count} would vanish, and ${why}`)];
  if (why !== null) return [loss(`${why}: it tells less than before`)];
  return much ? [loss(shareLost(lost, count, MAY_VANISH_OF.file))] : [];
}

const byPath = (facts: readonly SourceFact[]): ReadonlyMap<string, readonly SourceFact[]> =>
  Map.groupBy(facts, ({ path }) => path);

function ofFiles(read: ReadAgain, gone: readonly SourceFact[]): readonly Loss[] {
  const had = byPath(read.before);
  const lost = byPath(gone);
  const shortened = byPath(shortenedFacts(read.before, read.now));
  return [...new Set([...lost.keys(), ...shortened.keys()])].flatMap((path) => {
    const before = had.get(path) ?? [];
    const last = before.at(-1)?.line ?? 0;
    const less = { gone: lost.get(path) ?? [], shortened: shortened.get(path) ?? [] };
    return ofFile(read, { path, count: before.length, last, ...less });
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
