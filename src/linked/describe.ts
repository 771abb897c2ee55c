import { Campaign } from '../graph/campaigns/campaign.ts';
import { StageView } from '../graph/competitions/stage-view.ts';
import { MatchView } from '../graph/matches/match-view.ts';
import { TieView } from '../graph/matches/tie-view.ts';
import type { Node } from '../graph/nodes/node.ts';
import { CONTEXT } from './context.ts';
import { campaignThing, competitionThing, matchThing, seasonThing, stageThing, tieThing } from './events.ts';
import { confederationThing, countryThing, sourceThing, venueThing } from './places.ts';
import { clubThing, coachThing, nationalTeamThing, tenureThing } from './teams.ts';
import { compactThing, iriOf, type PublishedAt, type Thing } from './thing.ts';

/** A node that is made from one row of a table; the others are made from several rows. */
type DescribedEntity = Exclude<Node, MatchView | TieView | StageView | Campaign>;

function entityThing(publication: PublishedAt, entity: DescribedEntity): Thing | Promise<Thing> {
  switch (entity.kind) {
    case 'club':
      return clubThing(publication, entity);
    case 'national-team':
      return nationalTeamThing(publication, entity);
    case 'coach':
      return coachThing(publication, entity);
    case 'competition':
      return competitionThing(publication, entity);
    case 'confederation':
      return confederationThing(publication, entity);
    case 'country':
      return countryThing(publication, entity);
    case 'season':
      return seasonThing(publication, entity);
    case 'source':
      return sourceThing(publication, entity);
    case 'tenure':
      return tenureThing(publication, entity);
    case 'venue':
      return venueThing(publication, entity);
  }
}

function thingOf(publication: PublishedAt, node: Node): Thing | Promise<Thing> {
  if (node instanceof MatchView) return matchThing(publication, node);
  if (node instanceof TieView) return tieThing(publication, node);
  if (node instanceof StageView) return stageThing(publication, node);
  if (node instanceof Campaign) return campaignThing(publication, node);
  return entityThing(publication, node);
}

/** A node as linked data, without the context. Unknown values are left out. */
export const nodeThing = async (publication: PublishedAt, id: string, node: Node): Promise<Thing> =>
  compactThing({ '@id': iriOf(publication, id), identifier: id, ...(await thingOf(publication, node)) });

/** A node as a complete JSON-LD document. */
export const jsonLd = (thing: Thing): Thing => ({ '@context': CONTEXT, ...thing });
