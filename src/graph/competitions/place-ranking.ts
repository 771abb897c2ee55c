/** The teams of one place in the groups of a stage, compared, and which of them went on. */
import { type ComparedPlace, comparePlaces } from '../../football/place-ranking.ts';
import type { Campaign } from '../campaigns/campaign.ts';
import { campaignsIn } from '../campaigns/campaigns.ts';
import { foundOut } from '../campaigns/counted.ts';
import { COST } from '../effort/work.ts';
import { seasonViewOf } from '../nodes/resolve.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import { withDecidedZones } from './decided-zones.ts';
import { stageTable } from './stage-table.ts';
import type { StageView } from './stage-view.ts';

export interface RankedPlace extends ComparedPlace {
  /** Null while that is not known. */
  readonly wentOn: boolean | null;
}

/** Whether a team had a known part in a later stage, or won what the season is about; null while neither is known. */
function wentOn({ code }: StageView, campaign: Campaign): boolean | null {
  const at = campaign.stages.findIndex((stage) => stage.code === code);
  if (at < campaign.stages.length - 1) return true;
  const { outcome } = campaign;
  if (outcome === 'QUALIFIED') return true;
  // A host that played in qualifying had nothing to go on to.
  return outcome === 'ELIMINATED' || outcome === 'FINISHED' ? false : null;
}

function compared(view: GraphView, stage: StageView, place: number): readonly ComparedPlace[] {
  const groups = stage.groups.flatMap((group) => {
    const matches = stage.matchesIn(group);
    view.work.once(`table ${stage.slug} ${group}`, matches.length * COST.keptTableMatch);
    view.work.count(matches.length * COST.matchSeen);
    const table = stageTable(stage, { group, on: null, venue: 'ALL' });
    return table === null ? [] : [{ group, table: withDecidedZones(stage, table), matches }];
  });
  const cutoff = (stage.season.document.cutoffs ?? []).find(
    (cutoff) => cutoff.stage === stage.code && cutoff.from === place && cutoff.counted !== undefined,
  );
  return comparePlaces(groups, place, cutoff?.counted);
}

/** Best first; none in a stage without groups, and where no group has the place. */
export function placeRanking(
  view: GraphView,
  stage: StageView,
  place: number,
): PromiseOrValue<readonly RankedPlace[]> {
  if (stage.record.kind !== 'GROUP') return [];
  const places = compared(view, stage, place);
  if (places.length === 0) return [];
  return whenReady(seasonViewOf(view, stage.season.id), (season) =>
    whenReady(campaignsIn(view, season), (campaigns) => {
      const byTeam = new Map(campaigns.map((campaign) => [campaign.team, campaign]));
      return places.map((ranked) => {
        const campaign = byTeam.get(ranked.row.team);
        if (campaign !== undefined) foundOut(view, campaign);
        return { ...ranked, wentOn: campaign === undefined ? null : wentOn(stage, campaign) };
      });
    }),
  );
}
