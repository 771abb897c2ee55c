import type { Confederation, Country, Source, Venue } from '../graph/nodes/entities.ts';
import { confederations } from '../model/tables/confederations.ts';
import { countries } from '../model/tables/countries.ts';
import { sources } from '../model/tables/sources.ts';
import { venues } from '../model/tables/venues.ts';
import { inOrder, termsOf } from './terms.ts';
import { alternateNames, derivedFrom, type PublishedAt, type Thing } from './thing.ts';

const COUNTRY_ORDER = ['@type', 'name', 'alternateName', 'additionalProperty', 'memberOf', 'sameAs'];

export const countryThing = (publication: PublishedAt, { record }: Country): Thing =>
  inOrder([...COUNTRY_ORDER, 'prov:wasDerivedFrom'], {
    ...termsOf(publication, countries, record),
    '@type': 'Country',
    alternateName: alternateNames(publication, record.names),
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  });

export function venueThing(publication: PublishedAt, { record }: Venue): Thing {
  const { address, ...terms } = termsOf(publication, venues, record);
  return inOrder(['@type', 'name', 'address', 'sameAs', 'prov:wasDerivedFrom'], {
    ...terms,
    '@type': 'StadiumOrArena',
    address: { '@type': 'PostalAddress', ...(address as Thing | undefined) },
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  });
}

export const confederationThing = (publication: PublishedAt, { record }: Confederation): Thing =>
  inOrder(['@type', 'name', 'legalName', 'sameAs', 'prov:wasDerivedFrom'], {
    ...termsOf(publication, confederations, record),
    '@type': 'SportsOrganization',
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  });

export const sourceThing = (publication: PublishedAt, { record }: Source): Thing =>
  inOrder(['@type', 'name', 'url', 'license', 'dateModified', 'description'], {
    ...termsOf(publication, sources, record),
    '@type': 'Dataset',
    license: record.licence === 'own' ? undefined : `https://spdx.org/licenses/${record.licence}`,
    description: record.note,
  });
