import type { Club, Coach, NationalTeam, Tenure } from '../graph/entities.ts';
import type { TenureRecord } from '../store/catalogue.ts';
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

const SPORT = 'Association football';

/** The role pattern of schema.org: a role stands between the two and carries its dates. */
const roleOf = ({ role, from, to }: TenureRecord, filled: Thing): Thing => ({
  '@type': 'OrganizationRole',
  roleName: role,
  startDate: from,
  endDate: to,
  ...filled,
});

const coachName = ({ view }: Publication, id: string): string => view.index.coaches.get(id)?.name ?? id;

const coachesOf = (publication: Publication, team: string): readonly Thing[] =>
  publication.view.tenuresOfTeam(team).map((tenure) =>
    roleOf(tenure, {
      coach: reference(publication, 'Person', `coach:${tenure.coach}`, coachName(publication, tenure.coach)),
    }),
  );

const countryName = ({ view }: Publication, id: string): string => view.index.countries.get(id)?.name ?? id;

export function clubThing(publication: Publication, { record }: Club): Thing {
  const ground = record.venue === undefined ? null : publication.view.index.venues.get(record.venue);
  return {
    '@type': ['SportsTeam', 'iptc:Team'],
    name: record.name,
    legalName: record.fullName,
    alternateName: alternateNames(record.names),
    sport: SPORT,
    foundingDate: record.founded,
    location: [
      property('city', record.city),
      ground === null
        ? undefined
        : reference(publication, 'StadiumOrArena', `venue:${ground.id}`, ground.name),
    ],
    memberOf: reference(
      publication,
      'Country',
      `country:${record.association}`,
      countryName(publication, record.association),
    ),
    coach: coachesOf(publication, `club:${record.id}`),
    sameAs: wikidataPage(record.wikidata),
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  };
}

export function nationalTeamThing(publication: Publication, { record }: NationalTeam): Thing {
  return {
    '@type': ['SportsTeam', 'iptc:Team'],
    name: record.name,
    alternateName: alternateNames(record.names),
    sport: SPORT,
    additionalProperty: property('FIFA code', record.fifaCode),
    memberOf: reference(publication, 'Country', `country:${record.id}`, record.name),
    coach: coachesOf(publication, `national-team:${record.id}`),
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  };
}

export function coachThing(publication: Publication, { record }: Coach): Thing {
  return {
    '@type': 'Person',
    name: record.name,
    alternateName: alternateNames(record.names),
    birthDate: record.born,
    nationality:
      record.country === undefined
        ? undefined
        : reference(
            publication,
            'Country',
            `country:${record.country}`,
            countryName(publication, record.country),
          ),
    affiliation: publication.view
      .tenuresOfCoach(record.id)
      .map((tenure) => roleOf(tenure, { affiliation: teamReference(publication, tenure.team) })),
    sameAs: wikidataPage(record.wikidata),
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  };
}

export const tenureThing = (publication: Publication, { record }: Tenure): Thing => ({
  ...roleOf(record, {}),
  name: `${coachName(publication, record.coach)}, ${record.team}`,
  coach: reference(publication, 'Person', `coach:${record.coach}`, coachName(publication, record.coach)),
  memberOf: teamReference(publication, record.team),
  url: iriOf(publication, record.team),
  'prov:wasDerivedFrom': derivedFrom(publication, record.source),
});
