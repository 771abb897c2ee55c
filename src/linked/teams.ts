import type { TenureRecord } from '../documents/catalogue.ts';
import type { Cited } from '../documents/citations.ts';
import { worldCupFacts } from '../graph/dataset/facts.ts';
import { evidenceOfHonour } from '../graph/dataset/texts.ts';
import type { Club, Coach, NationalTeam, Tenure } from '../graph/nodes/entities.ts';
import { evidenceOf } from '../graph/tenures/evidence.ts';
import { globalId } from '../model/ids.ts';
import { clubs } from '../model/tables/clubs.ts';
import { coaches } from '../model/tables/coaches.ts';
import { tenures } from '../model/tables/tenures.ts';
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
import { heldTitles, titleName } from './titles.ts';

const SPORT = 'Association football';

/** A role as schema.org models it: it stands between the person and the organisation, and carries the dates. */
const roleOf = (publication: PublishedAt, { id, role, from, to }: TenureRecord, filled: Thing): Thing => ({
  '@id': iriOf(publication, globalId('tenure', id)),
  '@type': 'OrganizationRole',
  roleName: role,
  startDate: from,
  endDate: to,
  ...filled,
});

const coachName = ({ view }: PublishedAt, id: string): string => view.coaches.get(id)?.name ?? id;

const coachesOf = (publication: PublishedAt, team: string): readonly Thing[] =>
  publication.view.tenuresOfTeam(team).map((tenure) =>
    roleOf(publication, tenure, {
      coach: reference(
        publication,
        'Person',
        globalId('coach', tenure.coach),
        coachName(publication, tenure.coach),
      ),
    }),
  );

/** Who led a team and what it won, with the sources of that beside its own. */
async function historyOf(publication: PublishedAt, team: string, record: Cited): Promise<Thing> {
  const titles = await heldTitles(publication, team);
  const tenures = publication.view.tenuresOfTeam(team);
  return {
    coach: coachesOf(publication, team),
    award: titles.map((title) => titleName(publication, title)),
    ...provenanceOf(publication, record, ...tenures, ...titles),
    ...worksAbout(publication, ...titles.map((title) => evidenceOfHonour(publication.view, title))),
  };
}

const CLUB_ORDER = ['@type', 'name', 'legalName', 'alternateName', 'sport', 'foundingDate', 'location'];

export const clubThing = async (publication: PublishedAt, { record }: Club): Promise<Thing> =>
  inOrder(
    [...CLUB_ORDER, 'memberOf', 'coach', 'award', 'prov:wasDerivedFrom', 'prov:hadPrimarySource', 'sameAs'],
    both(
      {
        '@type': ['SportsTeam', 'iptc:Team'],
        alternateName: alternateNames(record.names),
        sport: SPORT,
        ...(await historyOf(publication, globalId('club', record.id), record)),
      },
      termsOf(publication, clubs, record),
    ),
  );

/** How each World Cup ended for a national team, with the reports that tell it. */
async function outcomesOf(publication: PublishedAt, team: string): Promise<readonly (Thing | undefined)[]> {
  const { view } = publication;
  const found = await view.team(team);
  const stated = found === null ? [] : worldCupFacts(view, found);
  return stated.map(({ predicate, value, evidence }) =>
    property(predicate, value, worksAbout(publication, evidence)),
  );
}

export async function nationalTeamThing(publication: PublishedAt, { record }: NationalTeam): Promise<Thing> {
  const outcomes = await outcomesOf(publication, globalId('national-team', record.id));
  return {
    '@type': ['SportsTeam', 'iptc:Team'],
    name: record.name,
    alternateName: alternateNames(record.names),
    sport: SPORT,
    additionalProperty: [property('FIFA code', record.fifaCode), ...outcomes],
    memberOf: reference(publication, 'Country', globalId('country', record.id), record.name),
    ...(await historyOf(publication, globalId('national-team', record.id), record)),
  };
}

const COACH_ORDER = ['@type', 'name', 'alternateName', 'birthDate', 'nationality', 'affiliation', 'sameAs'];

export function coachThing(publication: PublishedAt, { record }: Coach): Thing {
  const tenures = publication.view.tenuresOfCoach(record.id);
  const own = {
    '@type': 'Person',
    alternateName: alternateNames(record.names),
    affiliation: tenures.map((tenure) =>
      roleOf(publication, tenure, { affiliation: teamReference(publication, tenure.team) }),
    ),
    ...provenanceOf(publication, record, ...tenures),
  };
  const order = [...COACH_ORDER, 'prov:wasDerivedFrom'];
  return inOrder(order, both(own, termsOf(publication, coaches, record)));
}

export async function tenureThing(publication: PublishedAt, { record }: Tenure): Promise<Thing> {
  const { evidence } = await evidenceOf(publication.view, record.id);
  const own = { ...tenureParts(publication, record), ...worksAbout(publication, evidence) };
  return both(own, termsOf(publication, tenures, record));
}

const tenureParts = (publication: PublishedAt, record: TenureRecord): Thing => ({
  ...roleOf(publication, record, {}),
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
