import type { Goals } from '../football/score.ts';
import type { Campaign } from '../graph/campaign.ts';
import type { Competition, Season } from '../graph/entities.ts';
import type { MatchView } from '../graph/match-view.ts';
import type { StageView } from '../graph/stage-view.ts';
import type { TieView } from '../graph/tie-view.ts';
import {
  alternateNames,
  derivedFrom,
  iriOf,
  type Publication,
  property,
  reference,
  type Thing,
  teamReference,
  wikidataPage,
} from './thing.ts';

const EVENT = ['SportsEvent', 'iptc:Event'];

const STATUS: Readonly<Record<string, string>> = {
  CANCELLED: 'https://schema.org/EventCancelled',
  POSTPONED: 'https://schema.org/EventPostponed',
};

const text = (goals: Goals | null | undefined): string | undefined =>
  goals === null || goals === undefined ? undefined : `${goals.home}-${goals.away}`;

function seasonName({ view }: Publication, id: string): string {
  const season = view.seasonRecord(id);
  const competition = season === null ? null : view.index.competitions.get(season.competition);
  return [competition?.name, season?.label ?? id].filter((part) => part !== undefined).join(' ');
}

const seasonReference = (publication: Publication, id: string): Thing =>
  reference(publication, 'SportsEvent', `season:${id}`, seasonName(publication, id));

function placeOf(publication: Publication, { venue, city }: MatchView['record']): Thing | undefined {
  const ground = venue === undefined ? null : publication.view.index.venues.get(venue);
  if (ground !== null) return reference(publication, 'StadiumOrArena', `venue:${ground.id}`, ground.name);
  return city === undefined ? undefined : { '@type': 'Place', name: city };
}

/** One side of a match with the goals that stood at its end on the field. */
function participation(publication: Publication, match: MatchView, side: 'home' | 'away'): Thing {
  const { score } = match;
  return {
    '@id': `${iriOf(publication, `match:${match.id}`)}#${side}`,
    '@type': 'iptc:TeamParticipation',
    'iptc:participationBy': teamReference(publication, match[side]),
    'iptc:score': score === null ? undefined : (score.afterExtraTime ?? score.fullTime)[side],
  };
}

const matchName = ({ view }: Publication, { home, away }: MatchView): string =>
  [home, away].map((id) => view.teamEntity(id)?.record.name ?? id).join(' v ');

export const matchReference = (publication: Publication, match: MatchView): Thing =>
  reference(publication, 'SportsEvent', `match:${match.id}`, matchName(publication, match));

export function matchThing(publication: Publication, match: MatchView): Thing {
  const { record, score } = match;
  const teams = [teamReference(publication, match.home), teamReference(publication, match.away)];
  const tie = record.tie === undefined ? undefined : iriOf(publication, `tie:${record.season}/${record.tie}`);
  return {
    '@type': EVENT,
    name: matchName(publication, match),
    sport: 'Association football',
    startDate: record.kickoff === undefined ? record.date : `${record.date}T${record.kickoff}:00`,
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
      property('penalties', text(score?.penalties)),
      property('official result', text(match.official)),
      property('status', match.status),
    ],
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  };
}

export function tieThing(publication: Publication, tie: TieView): Thing {
  const { winner, stage } = tie;
  return {
    '@type': EVENT,
    name: `${seasonName(publication, tie.season.id)}, ${stage?.record.name ?? tie.code}`,
    competitor: tie.teams.map((team) => teamReference(publication, team)),
    superEvent: seasonReference(publication, tie.season.id),
    subEvent: tie.legs.map((leg) => matchReference(publication, leg)),
    additionalProperty:
      winner === null
        ? undefined
        : { ...property('winner', 'team'), valueReference: teamReference(publication, winner) },
    'prov:wasDerivedFrom': derivedFrom(publication, tie.record.source),
  };
}

export const stageThing = (publication: Publication, stage: StageView): Thing => ({
  '@type': EVENT,
  name: `${seasonName(publication, stage.season.id)}, ${stage.record.name}`,
  competitor: stage.teams.map((team) => teamReference(publication, team)),
  superEvent: seasonReference(publication, stage.season.id),
});

export function seasonThing(publication: Publication, { record }: Season): Thing {
  const competition = publication.view.index.competitions.get(record.competition);
  return {
    '@type': EVENT,
    name: seasonName(publication, record.id),
    startDate: record.start,
    endDate: record.end,
    superEvent:
      competition === null
        ? undefined
        : reference(publication, 'EventSeries', `competition:${competition.id}`, competition.name),
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  };
}

export const competitionThing = (publication: Publication, { record }: Competition): Thing => ({
  '@type': ['EventSeries', 'iptc:Competition'],
  name: record.name,
  alternateName: [record.fullName, ...alternateNames(record.names)],
  subEvent: publication.view.seasonsOf(record.id).map((season) => seasonReference(publication, season.id)),
  sameAs: wikidataPage(record.wikidata),
  'prov:wasDerivedFrom': derivedFrom(publication, record.source),
});

export const campaignThing = (publication: Publication, campaign: Campaign): Thing => ({
  '@type': 'iptc:TeamParticipation',
  name: seasonName(publication, campaign.season.id),
  'iptc:participationBy': teamReference(publication, campaign.team),
  superEvent: seasonReference(publication, campaign.season.id),
});
