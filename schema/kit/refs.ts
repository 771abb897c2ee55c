/**
 * References to the object types. The fields of each are in its own module, so that types that refer to each other
 * need not import each other.
 */
import type { AssociationSeason } from '../../src/graph/associations/association-season.ts';
import type { Campaign } from '../../src/graph/campaigns/campaign.ts';
import type { StageView } from '../../src/graph/competitions/stage-view.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import type { TieView } from '../../src/graph/matches/tie-view.ts';
import type {
  Club,
  Coach,
  Competition,
  Confederation,
  Country,
  Entity,
  NationalTeam,
  Season,
  Source,
  Team,
  Tenure,
  Venue,
} from '../../src/graph/nodes/entities.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import type { Part } from '../parts/part.ts';
import { builder } from './builder.ts';

export const NodeRef = builder.interfaceRef<Node | Part>('Node');
export const EntityRef = builder.interfaceRef<Entity>('Entity');
export const TeamRef = builder.interfaceRef<Team>('Team');
export const ClubRef = builder.objectRef<Club>('Club');
export const NationalTeamRef = builder.objectRef<NationalTeam>('NationalTeam');
export const CoachRef = builder.objectRef<Coach>('Coach');
export const TenureRef = builder.objectRef<Tenure>('Tenure');
export const CompetitionRef = builder.objectRef<Competition>('Competition');
export const SeasonRef = builder.objectRef<Season>('Season');
export const StageRef = builder.objectRef<StageView>('Stage');
export const TieRef = builder.objectRef<TieView>('Tie');
export const MatchRef = builder.objectRef<MatchView>('Match');
export const CampaignRef = builder.objectRef<Campaign>('Campaign');
export const CountryRef = builder.objectRef<Country>('Country');
export const ConfederationRef = builder.objectRef<Confederation>('Confederation');
export const VenueRef = builder.objectRef<Venue>('Venue');
export const SourceRef = builder.objectRef<Source>('Source');
export const AssociationSeasonRef = builder.objectRef<AssociationSeason>('AssociationSeason');
