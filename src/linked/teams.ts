import type { TenureRecord } from '../documents/catalogue.ts';
import type { Club, Coach, NationalTeam, Tenure } from '../graph/nodes/entities.ts';
import {
  alternateNames,
  derivedFrom,
  type PublishedAt,
  property,
  reference,
  type Thing,
  teamReference,
  wikidataPage,
} from './thing.ts';
import { heldTitles, titleName } from './titles.ts';

const SPORT = 'Association football';

/** The role pattern of schema.org: a role stands between the two and carries its dates. */
const roleOf = ({ role, from, to }: TenureRecord, filled: Thing): Thing => ({
  '@type': 'OrganizationRole',
  roleName: role,
  startDate: from,
  endDate: to,
  ...filled,
});

const coachName = ({ view }: PublishedAt, id: string): string => view.coaches.get(id)?.name ?? id;

const coachesOf = (publication: PublishedAt, team: string): readonly Thing[] =>
  publication.view.tenuresOfTeam(team).map((tenure) =>
    roleOf(tenure, {
      coach: reference(publication, 'Person', `coach:${tenure.coach}`, coachName(publication, tenure.coach)),
    }),
  );

/** Who led a team and what it won, with the sources of that beside its own. */
function historyOf(publication: PublishedAt, team: string, source: string | undefined): Thing {
  const titles = heldTitles(publication, team);
  const tenures = publication.view.tenuresOfTeam(team);
  const sources = [
    source,
    ...tenures.map((tenure) => tenure.source),
    ...titles.map((tenure) => tenure.source),
  ];
  return {
    coach: coachesOf(publication, team),
    award: titles.map((title) => titleName(publication, title)),
    'prov:wasDerivedFrom': derivedFrom(publication, ...sources),
  };
}

const countryName = ({ view }: PublishedAt, id: string): string => view.countries.get(id)?.name ?? id;

export function clubThing(publication: PublishedAt, { record }: Club): Thing {
  const ground = record.venue === undefined ? null : publication.view.venues.get(record.venue);
  return {
    '@type': ['SportsTeam', 'iptc:Team'],
    name: record.name,
    legalName: record.fullName,
    alternateName: alternateNames(publication, record.names),
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
    ...historyOf(publication, `club:${record.id}`, record.source),
    sameAs: wikidataPage(record.wikidata),
  };
}

export function nationalTeamThing(publication: PublishedAt, { record }: NationalTeam): Thing {
  return {
    '@type': ['SportsTeam', 'iptc:Team'],
    name: record.name,
    alternateName: alternateNames(publication, record.names),
    sport: SPORT,
    additionalProperty: property('FIFA code', record.fifaCode),
    memberOf: reference(publication, 'Country', `country:${record.id}`, record.name),
    ...historyOf(publication, `national-team:${record.id}`, record.source),
  };
}

export function coachThing(publication: PublishedAt, { record }: Coach): Thing {
  const tenures = publication.view.tenuresOfCoach(record.id);
  const country = record.country === undefined ? null : publication.view.countries.get(record.country);
  return {
    '@type': 'Person',
    name: record.name,
    alternateName: alternateNames(publication, record.names),
    birthDate: record.born,
    nationality:
      country === null ? undefined : reference(publication, 'Country', `country:${country.id}`, country.name),
    affiliation: tenures.map((tenure) =>
      roleOf(tenure, { affiliation: teamReference(publication, tenure.team) }),
    ),
    sameAs: wikidataPage(record.wikidata),
    'prov:wasDerivedFrom': derivedFrom(publication, record.source, ...tenures.map(({ source }) => source)),
  };
}

export const tenureThing = (publication: PublishedAt, { record }: Tenure): Thing => ({
  ...roleOf(record, {}),
  name: [coachName(publication, record.coach), teamReference(publication, record.team).name].join(', '),
  coach: reference(publication, 'Person', `coach:${record.coach}`, coachName(publication, record.coach)),
  memberOf: teamReference(publication, record.team),
  'prov:wasDerivedFrom': derivedFrom(publication, record.source),
});
