import type { SeasonRecord } from '../../documents/catalogue.ts';
import type { OutcomeRecord } from '../../documents/documents.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import { bothReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import { Campaign } from './campaign.ts';
import { cyclesOf } from './qualification.ts';

/** The kinds of competitions whose finals national teams qualify for. */
export const NATIONAL_FINALS: ReadonlySet<string> = new Set(['WORLD_CUP', 'CONTINENTAL_NATIONAL']);

/** The finals whose places a season decided; null for one that decided none, and for one of clubs. */
function finalsAfter({ index }: GraphView, season: string): SeasonRecord | null {
  const [finals] = index.seasonsAfter.get(season);
  const kind = index.competitions.get(finals?.competition ?? '')?.kind ?? '';
  return finals !== undefined && NATIONAL_FINALS.has(kind) ? finals : null;
}

/** The campaign of a team in a season; null when it had no known match or place, and when there is no such season. */
export function campaignIn(view: GraphView, season: string, team: string): PromiseOrValue<Campaign | null> {
  const finals = finalsAfter(view, season);
  const cycles = finals === null ? null : cyclesOf(view, team, finals.competition);
  return whenReady(bothReady(view.season(season), cycles), ([found, own]) => {
    if (!found?.has(team)) return null;
    const decided = own?.outcomes.find(({ edition }) => edition === finals?.label);
    return new Campaign(team, found, decided ?? null);
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
  const finals = finalsAfter(view, season.id);
  if (finals === null) return new Map();
  return whenReady(
    view.season(finals.id),
    (found) => new Map((found?.outcomes ?? []).map((outcome) => [outcome.team, outcome])),
  );
}
