import { startOf } from '../documents/kick-off.ts';
import { shootOutWinnerOf } from '../football/match.ts';
import { extraTimeState, finalGoals, formatGoals, type Goals, type PartState } from '../football/score.ts';
import type { Campaign } from '../graph/campaigns/campaign.ts';
import { campaignFacts } from '../graph/campaigns/campaign-facts.ts';
import type { StageView } from '../graph/competitions/stage-view.ts';
import { stageFacts } from '../graph/dataset/facts.ts';
import { evidenceOfRuling, evidenceOfSeason, evidenceOfTie } from '../graph/dataset/texts.ts';
import type { MatchView } from '../graph/matches/match-view.ts';
import type { TieView } from '../graph/matches/tie-view.ts';
import { stageName } from '../graph/nodes/display-names.ts';
import type { Competition, Season } from '../graph/nodes/entities.ts';
import { globalId, slugInSeason } from '../model/ids.ts';
import { competitions } from '../model/tables/competitions.ts';
import { matches } from '../model/tables/matches.ts';
import { seasons } from '../model/tables/seasons.ts';
import { stages } from '../model/tables/stages.ts';
import { ties } from '../model/tables/ties.ts';
import { seasonName } from './named.ts';
import { provenanceOf, worksAbout } from './provenance.ts';
import { both, inOrder, termsOf } from './terms.ts';
import {
  alternateNames,
  iriOf,
  type PublishedAt,
  property,
  reference,
  type Thing,
  teamReference,
} from './thing.ts';
import { seasonTitle, winnerProperty } from './titles.ts';

const EVENT = ['SportsEvent', 'iptc:Event'];

const STATUS: Readonly<Record<string, string>> = {
  CANCELLED: 'https://schema.org/EventCancelled',
  POSTPONED: 'https://schema.org/EventPostponed',
};

const text = (goals: Goals | null | undefined): string | undefined =>
  goals === null || goals === undefined ? undefined : formatGoals(goals);

/** Whether a part of the match was played, where its score does not show it. */
const untold = (state: PartState): string | undefined =>
  state === 'PLAYED' || state === 'NOT_TOLD' ? state : undefined;

const seasonReference = (publication: PublishedAt, id: string): Thing =>
  reference(publication, 'SportsEvent', globalId('season', id), seasonName(publication, id));

function placeOf(publication: PublishedAt, { venue, city }: MatchView['record']): Thing | undefined {
  const ground = venue === undefined ? null : publication.view.venues.get(venue);
  if (ground !== null)
    return reference(publication, 'StadiumOrArena', globalId('venue', ground.id), ground.name);
  return city === undefined ? undefined : { '@type': 'Place', name: city };
}

/**
 * One side of a match, with its goals at the end of the match: after extra time where it was played, without
 * penalties.
 */
function participation(publication: PublishedAt, match: MatchView, side: 'home' | 'away'): Thing {
  const { score } = match;
  return {
    '@id': `${iriOf(publication, globalId('match', match.id))}#${side}`,
    '@type': 'iptc:TeamParticipation',
    'iptc:participationBy': teamReference(publication, match[side]),
    'iptc:score': score === null ? undefined : finalGoals(score)[side],
  };
}

const matchName = ({ view }: PublishedAt, { home, away }: MatchView): string =>
  [home, away].map((id) => view.teamEntity(id)?.record.name ?? id).join(' v ');

const matchReference = (publication: PublishedAt, match: MatchView): Thing =>
  reference(publication, 'SportsEvent', globalId('match', match.id), matchName(publication, match));

export function matchThing(publication: PublishedAt, match: MatchView): Thing {
  const { record, score } = match;
  const teams = [teamReference(publication, match.home), teamReference(publication, match.away)];
  const tie =
    record.tie === undefined
      ? undefined
      : iriOf(publication, globalId('tie', slugInSeason(record.season, record.tie)));
  const own = {
    '@type': EVENT,
    name: matchName(publication, match),
    sport: 'Association football',
    startDate: startOf(record),
    eventStatus: STATUS[match.status] ?? 'https://schema.org/EventScheduled',
    homeTeam: teams[0],
    awayTeam: teams[1],
    competitor: teams,
    location: placeOf(publication, record),
    superEvent: [
      seasonReference(publication, record.season),
      tie === undefined ? undefined : { '@id': tie, '@type': 'SportsEvent' },
    ],
    'iptc:participation': [
      participation(publication, match, 'home'),
      participation(publication, match, 'away'),
    ],
    additionalProperty: [
      property('half-time', text(score?.halfTime)),
      property('full-time', text(score?.fullTime)),
      property('after extra time', text(score?.afterExtraTime)),
      property('extra time', score === null ? undefined : untold(extraTimeState(score))),
      property('penalties', text(score?.penalties)),
      winnerProperty(publication, shootOutWinnerOf(match), 'shoot-out won by'),
      property(
        'official result',
        text(match.official),
        worksAbout(publication, evidenceOfRuling(publication.view, record)),
      ),
      property('status', match.status),
    ],
    ...provenanceOf(publication, record),
  };
  return both(own, termsOf(publication, matches, record));
}

/** The round and, where both are known, the two teams. */
function tieName(publication: PublishedAt, { season, stage, code, teams }: TieView): string {
  const names = teams.map((team) => publication.view.teamEntity(team)?.record.name ?? team);
  const round = `${seasonName(publication, season.id)}, ${stage?.name ?? code}`;
  return names.length === 2 ? `${round}: ${names.join(' v ')}` : round;
}

export function tieThing(publication: PublishedAt, tie: TieView): Thing {
  const own = {
    '@type': EVENT,
    name: tieName(publication, tie),
    competitor: tie.teams.map((team) => teamReference(publication, team)),
    superEvent: seasonReference(publication, tie.season.id),
    subEvent: tie.legs.map((leg) => matchReference(publication, leg)),
    additionalProperty: winnerProperty(publication, tie.winner),
    ...provenanceOf(publication, tie.record, ...tie.legs.map((leg) => leg.record)),
    ...worksAbout(publication, evidenceOfTie(publication.view, tie)),
  };
  return both(own, termsOf(publication, ties, tie.record));
}

export function stageThing(publication: PublishedAt, stage: StageView): Thing {
  const own = {
    '@type': EVENT,
    name: stageName(publication.view, stage),
    competitor: stage.teams.map((team) => teamReference(publication, team)),
    superEvent: seasonReference(publication, stage.season.id),
    ...provenanceOf(publication, stage.season.record),
    ...worksAbout(publication, ...stageFacts(stage).map(({ evidence }) => evidence)),
  };
  return both(own, termsOf(publication, stages, stage.record));
}

export async function seasonThing(publication: PublishedAt, { record }: Season): Promise<Thing> {
  const title = await seasonTitle(publication, record.id, record.competition);
  const competition = publication.view.competitions.get(record.competition);
  const own = {
    '@type': EVENT,
    name: seasonName(publication, record.id),
    superEvent:
      competition === null
        ? undefined
        : reference(publication, 'EventSeries', globalId('competition', competition.id), competition.name),
    additionalProperty: winnerProperty(publication, title?.team),
    ...provenanceOf(publication, record, title),
    ...worksAbout(publication, evidenceOfSeason(publication.view, record)),
  };
  const order = ['@type', 'name', 'startDate', 'endDate'];
  return inOrder(order, both(own, termsOf(publication, seasons, record)));
}

export const competitionThing = (publication: PublishedAt, { record }: Competition): Thing => {
  const { legalName, ...terms } = termsOf(publication, competitions, record);
  const own = {
    '@type': ['EventSeries', 'iptc:Competition'],
    alternateName: [legalName, ...alternateNames(record.names)],
    subEvent: publication.view.seasonsOf(record.id).map((season) => seasonReference(publication, season.id)),
    ...provenanceOf(publication, record),
  };
  const order = ['@type', 'name', 'alternateName', 'subEvent', 'sameAs', 'prov:wasDerivedFrom'];
  return inOrder(order, both(own, terms));
};

export function campaignThing(publication: PublishedAt, campaign: Campaign): Thing {
  const stated = campaignFacts(campaign);
  return {
    '@type': 'iptc:TeamParticipation',
    name: `${teamReference(publication, campaign.team).name}, ${seasonName(publication, campaign.season.id)}`,
    'iptc:participationBy': teamReference(publication, campaign.team),
    superEvent: seasonReference(publication, campaign.season.id),
    ...provenanceOf(publication, campaign.season.record, ...stated),
    ...worksAbout(publication, ...stated.map(({ evidence }) => evidence)),
  };
}
