/** What a refresh would take away, and how much of it may go unasked. */
import type { FactsDifference } from '../difference/facts.ts';
import { bySeason, type ResultsDifference } from '../difference/results.ts';

/** Shares that may vanish unasked: corrections take a result away now and then, a source that broke takes many. */
export const MAY_VANISH = {
  /** Of the results of one season. */
  season: 0.05,
  /** Of the facts of one source. */
  source: 0.02,
  /** Of all results. */
  results: 0.01,
  /** Of the facts of one kind, such as who was head coach of a club. */
  kind: 0.05,
} as const;

/** What a season or a source may lose however small it is, as long as something is left. */
const FEW = 2;

/** What may be corrected away of the facts of one kind however few there are, as long as some are left. */
const FEW_OF_KIND = 10;

export interface Loss {
  /** As `--accept-loss` takes it: `season:serie-a-2025-26`, `source:openfootball-italy`, `facts:club-head-coach`, `results`. */
  readonly what: string;
  readonly before: number;
  readonly lost: number;
  readonly reason: string;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const shareLost = (lost: number, before: number, permitted: number): string =>
  `${lost} of ${before} would vanish, ${percent(lost / before)}; at most ${percent(permitted)} may`;

/** Facts of a source, before and after. */
export interface SourceCount {
  readonly source: string;
  readonly before: number;
  readonly after: number;
  /** Of those it lost, matches of seasons that may lose them. */
  readonly excused: number;
  readonly rejected: number;
  /** Gone from upstream as a whole. */
  readonly vanished: boolean;
}

export function sourceLosses(counts: readonly SourceCount[]): readonly Loss[] {
  return counts.flatMap(({ source, before, after, excused, rejected, vanished }) => {
    const lost = vanished ? before : Math.max(0, before - after - excused);
    const loss = (reason: string): Loss => ({ what: `source:${source}`, before, lost, reason });
    if (vanished) return [loss('its files are not upstream any more')];
    if (after === 0 && rejected > 0) return [loss(`all ${rejected} rows of it were rejected`)];
    if (after === 0 && before > 0) return [loss('it has no facts any more')];
    return lost > Math.max(FEW, before * MAY_VANISH.source)
      ? [loss(shareLost(lost, before, MAY_VANISH.source))]
      : [];
  });
}

/** Results that each season loses, less those that it gains: one whose day was moved is gone and came. */
function lostBySeason(
  { gone, added }: ResultsDifference,
  accepted: ReadonlySet<string>,
): Map<string, number> {
  const isAccepted = (sources: readonly string[]): boolean =>
    sources.every((source) => accepted.has(`source:${source}`));
  const less = bySeason(gone.filter(({ sources }) => !isAccepted(sources)));
  const more = bySeason(added);
  return new Map([...less].map(([season, lost]) => [season, Math.max(0, lost - (more.get(season) ?? 0))]));
}

function seasonLoss(season: string, lost: number, { seasons }: ResultsDifference): readonly Loss[] {
  const { before = 0, after = 0 } = seasons.get(season) ?? {};
  const loss = (reason: string): Loss => ({ what: `season:${season}`, before, lost, reason });
  if (after === 0 && lost > 0) return [loss(`all ${before} results would vanish`)];
  const permitted = Math.max(FEW, before * MAY_VANISH.season);
  return lost > permitted ? [loss(shareLost(lost, before, MAY_VANISH.season))] : [];
}

/**
 * @param total matches of the version served.
 * @param accepted what a season or a source loses that is named here is no loss of all results.
 */
export function resultLosses(
  difference: ResultsDifference,
  total: number,
  accepted: ReadonlySet<string>,
): readonly Loss[] {
  const lost = [...lostBySeason(difference, accepted)];
  const ofAll = lost
    .filter(([season]) => !accepted.has(`season:${season}`))
    .reduce((sum, [, count]) => sum + count, 0);
  const isMuch = ofAll > Math.max(FEW, total * MAY_VANISH.results);
  const reason = shareLost(ofAll, total, MAY_VANISH.results);
  return [
    ...lost.flatMap(([season, count]) => seasonLoss(season, count, difference)),
    ...(isMuch ? [{ what: 'results', before: total, lost: ofAll, reason }] : []),
  ];
}

/** `club head coach` as `--accept-loss` takes it: `facts:club-head-coach`. */
const factsNamed = (kind: string): string => `facts:${kind.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`;

/** What tables say beside matches: half of them gone, or all, is a table that was cut off or emptied. */
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
