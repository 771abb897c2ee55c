import type { TenureRecord } from '../documents/catalogue.ts';
import type { Cited } from '../documents/citations.ts';
import type { Club, Coach, NationalTeam, Tenure } from '../graph/nodes/entities.ts';
import { globalId } from '../model/ids.ts';
import { clubs } from '../model/tables/clubs.ts';
import { coaches } from '../model/tables/coaches.ts';
import { provenanceOf } from './provenance.ts';
import { inOrder, termsOf } from './terms.ts';
import { alternateNames, type PublishedAt, property, reference, type Thing, teamReference } from './thing.ts';
import { heldTitles, titleName } from './titles.ts';

const SPORT = 'Association football';

/** A role as schema.org models it: it stands between the person and the organisation, and carries the dates. */
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
      coach: reference(
        publication,
        'Person',
        globalId('coach', tenure.coach),
        coachName(publication, tenure.coach),
      ),
    }),
  );

/** Who led a team and what it won, with the sources of that beside its own. */
function historyOf(publication: PublishedAt, team: string, record: Cited): Thing {
  const titles = heldTitles(publication, team);
  const tenures = publication.view.tenuresOfTeam(team);
  return {
    coach: coachesOf(publication, team),
    award: titles.map((title) => titleName(publication, title)),
    ...provenanceOf(publication, record, ...tenures, ...titles),
  };
}

const CLUB_ORDER = ['@type', 'name', 'legalName', 'alternateName', 'sport', 'foundingDate', 'location'];

export const clubThing = (publication: PublishedAt, { record }: Club): Thing =>
  inOrder(
    [...CLUB_ORDER, 'memberOf', 'coach', 'award', 'prov:wasDerivedFrom', 'prov:hadPrimarySource', 'sameAs'],
    {
      ...termsOf(publication, clubs, record),
      '@type': ['SportsTeam', 'iptc:Team'],
      alternateName: alternateNames(record.names),
      sport: SPORT,
      ...historyOf(publication, globalId('club', record.id), record),
    },
  );

export function nationalTeamThing(publication: PublishedAt, { record }: NationalTeam): Thing {
  return {
    '@type': ['SportsTeam', 'iptc:Team'],
    name: record.name,
    alternateName: alternateNames(record.names),
    sport: SPORT,
    additionalProperty: property('FIFA code', record.fifaCode),
    memberOf: reference(publication, 'Country', globalId('country', record.id), record.name),
    ...historyOf(publication, globalId('national-team', record.id), record),
  };
}

const COACH_ORDER = ['@type', 'name', 'alternateName', 'birthDate', 'nationality', 'affiliation', 'sameAs'];

export function coachThing(publication: PublishedAt, { record }: Coach): Thing {
  const tenures = publication.view.tenuresOfCoach(record.id);
  return inOrder([...COACH_ORDER, 'prov:wasDerivedFrom'], {
    ...termsOf(publication, coaches, record),
    '@type': 'Person',
    alternateName: alternateNames(record.names),
    affiliation: tenures.map((tenure) =>
      roleOf(tenure, { affiliation: teamReference(publication, tenure.team) }),
    ),
    ...provenanceOf(publication, record, ...tenures),
  });
}

export const tenureThing = (publication: PublishedAt, { record }: Tenure): Thing => ({
  ...roleOf(record, {}),
  name: [coachName(publication, record.coach), teamReference(publication, record.team).name].join(', '),
  coach: reference(
    publication,
    'Person',
    globalId('coach', record.coach),
    coachName(publication, record.coach),
  ),
  memberOf: teamReference(publication, record.team),
  ...provenanceOf(publication, record),
});
