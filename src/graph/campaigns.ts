import type { OutcomeRecord } from '../store/documents.ts';
import { Campaign } from './campaign.ts';
import { type Maybe, whenReady } from './maybe.ts';
import type { SeasonView } from './season-view.ts';
import type { GraphView } from './view.ts';

/** How the cycle ended for a team; null when the season is no World Cup qualifying, or no fact tells. */
function fateOf(view: GraphView, season: SeasonView, team: string): Maybe<OutcomeRecord | null> {
  if (season.competition.kind !== 'WORLD_CUP_QUALIFYING') return null;
  return whenReady(
    view.team(team),
    (found) => found?.outcomes.find((one) => one.edition === season.record.label) ?? null,
  );
}

/** A team's part in a season; null when it had none that was known, or the season is not there. */
export function campaignIn(view: GraphView, season: string, team: string): Maybe<Campaign | null> {
  return whenReady(view.season(season), (found) => {
    if (!found?.teams.includes(team)) return null;
    return whenReady(fateOf(view, found, team), (fate) => new Campaign(team, found, fate));
  });
}

/** The part of every team in a season, by team id. */
export function campaignsIn(view: GraphView, season: SeasonView): Maybe<readonly Campaign[]> {
  return whenReady(fatesOf(view, season), (fates) =>
    season.teams.map((team) => new Campaign(team, season, fates.get(team) ?? null)),
  );
}

/** Those of a whole cycle are in the document of its finals: one read, and not one for each team. */
function fatesOf(view: GraphView, season: SeasonView): Maybe<ReadonlyMap<string, OutcomeRecord>> {
  const [finals] = view.index.seasonsAfter.get(season.id);
  if (season.competition.kind !== 'WORLD_CUP_QUALIFYING' || finals === undefined) return new Map();
  return whenReady(
    view.season(finals.id),
    (found) => new Map((found?.outcomes ?? []).map((one) => [one.team, one])),
  );
}
