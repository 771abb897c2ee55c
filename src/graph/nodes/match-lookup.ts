import type { MatchView } from '../matches/match-view.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';

/** `ucl-2025-26-atalanta-bayern-1` begins with its season: the longest id of a season that fits. */
function seasonOfMatch(view: GraphView, slug: string): string | null {
  for (let at = slug.lastIndexOf('-'); at > 0; at = slug.lastIndexOf('-', at - 1)) {
    const season = slug.slice(0, at);
    if (view.index.seasons.has(season)) return season;
  }
  return null;
}

const DATED = /^\d{4}-\d{2}-\d{2}-(.+)$/;

/** `2026-03-31-bosnia-and-herzegovina-italy`: the home side is the longest country that fits and leaves another. */
function homeOfInternational(view: GraphView, slug: string): string | null {
  const pair = DATED.exec(slug)?.[1];
  if (pair === undefined) return null;
  for (let at = pair.lastIndexOf('-'); at > 0; at = pair.lastIndexOf('-', at - 1)) {
    const [home, away] = [pair.slice(0, at), pair.slice(at + 1)];
    if (view.countries.get(home) !== null && view.countries.get(away) !== null)
      return `national-team:${home}`;
  }
  return null;
}

/** The match of that id, without its kind; null when there is none, or its pairing was not known. */
export function findMatch(view: GraphView, slug: string): PromiseOrValue<MatchView | null> {
  const season = seasonOfMatch(view, slug);
  if (season !== null) return whenReady(view.season(season), (found) => found?.match(slug) ?? null);
  const home = homeOfInternational(view, slug);
  if (home === null) return null;
  return whenReady(view.team(home), (team) => team?.match(slug) ?? null);
}
