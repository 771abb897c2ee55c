import type { OutcomeRecord } from '../../documents/documents.ts';
import { SeasonView } from '../competitions/season-view.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import { TeamView } from '../teams/team-view.ts';
import type { GraphView } from '../view.ts';
import { Campaign } from './campaign.ts';

/** Whether a season is World Cup qualifying. Then the document of the team tells how its cycle ended. */
function isOfACycle({ index }: GraphView, season: string): boolean {
  const competition = index.competitions.get(index.seasons.get(season)?.competition ?? '');
  return competition?.kind === 'WORLD_CUP_QUALIFYING';
}

/** The campaign of a team in a season; null when it had no known match or place, and when there is no such season. */
export function campaignIn(view: GraphView, season: string, team: string): PromiseOrValue<Campaign | null> {
  const reads = [view.season(season), isOfACycle(view, season) ? view.team(team) : null] as const;
  return whenReady(allReady<SeasonView | TeamView | null>(reads), ([found, own]) => {
    if (!(found instanceof SeasonView) || !found.has(team)) return null;
    const outcomes = own instanceof TeamView ? own.outcomes : [];
    const decided = outcomes.find((outcome) => outcome.edition === found.record.label) ?? null;
    return new Campaign(team, found, decided);
  });
}

/** The campaigns of all teams in a season, by team id. */
export function campaignsIn(view: GraphView, season: SeasonView): PromiseOrValue<readonly Campaign[]> {
  return whenReady(outcomesOf(view, season), (outcomes) =>
    season.teams.map((team) => new Campaign(team, season, outcomes.get(team) ?? null)),
  );
}

/** The document of the finals has the outcomes of the whole cycle, so that one read is enough for all teams. */
function outcomesOf(view: GraphView, season: SeasonView): PromiseOrValue<ReadonlyMap<string, OutcomeRecord>> {
  const [finals] = view.index.seasonsAfter.get(season.id);
  if (season.competition.kind !== 'WORLD_CUP_QUALIFYING' || finals === undefined) return new Map();
  return whenReady(
    view.season(finals.id),
    (found) => new Map((found?.outcomes ?? []).map((outcome) => [outcome.team, outcome])),
  );
}
