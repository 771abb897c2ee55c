import type { CampaignStage } from '../../football/campaign.ts';
import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import { stageTable } from '../competitions/stage-table.ts';
import type { StageView } from '../competitions/stage-view.ts';
import type { MatchView } from '../matches/match-view.ts';

/** The team's group in a stage; null when it has none. */
export const groupOf = (stage: StageView, team: string): string | null =>
  stage.season.matchesOf(team).find((match) => match.record.stage === stage.code)?.record.group ?? null;

/** The table of a stage with the team in it, on the as-of day; null when the team is in no table of the stage. */
export function tableWith(stage: StageView, team: string) {
  if (stage.isKnockout || stage.hasEntrantsOnly || !stage.has(team)) return null;
  return stageTable(stage, { group: groupOf(stage, team), on: null, venue: 'ALL' });
}

function kindOf(stage: StageView): CampaignStage['kind'] {
  if (stage.code === THIRD_PLACE) return 'THIRD_PLACE';
  if (stage.code === 'final') return 'FINAL';
  return stage.isKnockout ? 'KNOCKOUT' : 'TABLE';
}

/** A league ends with its table. A play-off for a place in it, or against relegation, follows from the table. */
const counts = (season: SeasonView, stage: StageView): boolean =>
  season.competition.kind !== 'DOMESTIC_LEAGUE' || !stage.isKnockout;

/** The stages of a season from the view of a team. From these, the rules decide how its campaign ended. */
export function campaignStages(season: SeasonView, team: string): CampaignStage<MatchView>[] {
  return season.stages
    .filter((stage) => stage.record.kind !== 'UNSTRUCTURED' && counts(season, stage))
    .map((stage) => ({
      code: stage.code,
      kind: kindOf(stage),
      // Computed only when needed: the last stage decides most campaigns.
      get table() {
        return tableWith(stage, team);
      },
      get tie() {
        // Some sources have a replay as a tie of its own, so the last tie counts.
        return stage.ties.findLast((tie) => tie.has(team))?.state ?? null;
      },
      get drawn() {
        return stage.isDrawn;
      },
    }));
}
