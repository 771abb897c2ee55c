/** What a refresh would remove, and how much it may remove without being asked. */

import { FEW, type Loss, MAY_VANISH_OF, shareLost } from '../../import/guard/losses.ts';
import { globalId } from '../../model/ids.ts';
import type { FactsDifference } from '../difference/facts.ts';
import { bySeason, type ResultsDifference } from '../difference/results.ts';

/** The shares that may vanish without being asked. A correction removes a few results; a broken source removes many. */
export const MAY_VANISH = {
  /** Of the results of a season. */
  season: 0.05,
  /** Of the facts of a source. */
  source: MAY_VANISH_OF.source,
  /** Of all results. */
  results: 0.01,
  /** Of the facts of one kind, such as the head coaches of clubs. */
  kind: 0.05,
} as const;

/** A kind may lose this many facts however few there are, as long as some are left. */
const FEW_OF_KIND = 10;

/** The number of facts of a source, before and after. */
export interface SourceCount {
  readonly source: string;
  readonly before: number;
  readonly after: number;
  /** Lost matches of seasons that may lose matches. */
  readonly excused: number;
  readonly rejected: number;
  /** The source is no longer upstream. */
  readonly vanished: boolean;
}

export function sourceLosses(counts: readonly SourceCount[]): readonly Loss[] {
  return counts.flatMap(({ source, before, after, excused, rejected, vanished }) => {
    const lost = vanished ? before : Math.max(0, before - after - excused);
    const loss = (reason: string): Loss => ({ what: globalId('source', source), before, lost, reason });
    if (vanished) return [loss('its files are not upstream any more')];
    if (after === 0 && rejected > 0) return [loss(`all ${rejected} rows of it were rejected`)];
    if (after === 0 && before > 0) return [loss('it has no facts any more')];
    return lost > Math.max(FEW, before * MAY_VANISH.source)
      ? [loss(shareLost(lost, before, MAY_VANISH.source))]
      : [];
  });
}

/** The results that a season loses, less those it gains: a match that was moved to another day is lost and gained. */
function lostBySeason(
  { gone, added }: ResultsDifference,
  accepted: ReadonlySet<string>,
): Map<string, number> {
  const isAccepted = (sources: readonly string[]): boolean =>
    sources.every((source) => accepted.has(globalId('source', source)));
  const less = bySeason(gone.filter(({ sources }) => !isAccepted(sources)));
  const more = bySeason(added);
  return new Map([...less].map(([season, lost]) => [season, Math.max(0, lost - (more.get(season) ?? 0))]));
}

function seasonLoss(season: string, lost: number, { seasons }: ResultsDifference): readonly Loss[] {
  const { before = 0, after = 0 } = seasons.get(season) ?? {};
  const loss = (reason: string): Loss => ({ what: globalId('season', season), before, lost, reason });
  if (after === 0 && lost > 0) return [loss(`all ${before} results would vanish`)];
  const permitted = Math.max(FEW, before * MAY_VANISH.season);
  return lost > permitted ? [loss(shareLost(lost, before, MAY_VANISH.season))] : [];
}

/**
 * @param total number of matches in the served version.
 * @param accepted losses of these seasons and sources do not count as losses of all results.
 */
export function resultLosses(
  difference: ResultsDifference,
  total: number,
  accepted: ReadonlySet<string>,
): readonly Loss[] {
  const lost = [...lostBySeason(difference, accepted)];
  const ofAll = lost
    .filter(([season]) => !accepted.has(globalId('season', season)))
    .reduce((sum, [, count]) => sum + count, 0);
  const isMuch = ofAll > Math.max(FEW, total * MAY_VANISH.results);
  const reason = shareLost(ofAll, total, MAY_VANISH.results);
  return [
    ...lost.flatMap(([season, count]) => seasonLoss(season, count, difference)),
    ...(isMuch ? [{ what: 'results', before: total, lost: ofAll, reason }] : []),
  ];
}

/** The name of a kind of facts for `--accept-loss`: `club head coach` is `facts:club-head-coach`. */
const factsNamed = (kind: string): string => `facts:${kind.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;

/** Kinds of facts other than matches. If half of a kind is gone, or all of it, its table was cut off or emptied. */
export function factLosses(difference: FactsDifference): readonly Loss[] {
  return [...difference].flatMap(([kind, { before, after }]) => {
    const lost = before - after;
    const loss = (reason: string): Loss => ({ what: factsNamed(kind), before, lost, reason });
    if (after === 0 && lost > FEW) return [loss(`all ${before} would vanish`)];
    return lost > Math.max(FEW_OF_KIND, before * MAY_VANISH.kind)
      ? [loss(shareLost(lost, before, MAY_VANISH.kind))]
      : [];
  });
}
