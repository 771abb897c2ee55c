import { homeOfInternational, seasonOfMatch } from '../../model/ids.ts';
import type { MatchView } from '../matches/match-view.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';

/** The match of that id, without its kind; null when there is none, or its pairing was not known. */
export function findMatch(view: GraphView, slug: string): PromiseOrValue<MatchView | null> {
  const season = seasonOfMatch(slug, (id) => view.index.seasons.has(id));
  if (season !== null) return whenReady(view.season(season), (found) => found?.match(slug) ?? null);
  const home = homeOfInternational(slug, (id) => view.countries.get(id) !== null);
  if (home === null) return null;
  return whenReady(view.team(home), (team) => team?.match(slug) ?? null);
}
