import { noteOfSource } from '../graph/dataset/texts.ts';
import type { Confederation, Country, Source, Venue } from '../graph/nodes/entities.ts';
import { confederations } from '../model/tables/confederations.ts';
import { countries } from '../model/tables/countries.ts';
import { sources } from '../model/tables/sources.ts';
import { venues } from '../model/tables/venues.ts';
import { licencePage, provenanceOf } from './provenance.ts';
import { both, inOrder, termsOf } from './terms.ts';
import { alternateNames, type PublishedAt, type Thing } from './thing.ts';

const COUNTRY_ORDER = ['@type', 'name', 'alternateName', 'additionalProperty', 'memberOf', 'sameAs'];

export const countryThing = (publication: PublishedAt, { record }: Country): Thing =>
  inOrder(
    [...COUNTRY_ORDER, 'prov:wasDerivedFrom'],
    both(
      {
        '@type': 'Country',
        alternateName: alternateNames(record.names),
        ...provenanceOf(publication, record),
      },
      termsOf(publication, countries, record),
    ),
  );

const VENUE_ORDER = [
  '@type',
  'name',
  'address',
  'geo',
  'maximumAttendeeCapacity',
  'sameAs',
  'prov:wasDerivedFrom',
];

export function venueThing(publication: PublishedAt, { record }: Venue): Thing {
  const { address, geo, ...terms } = termsOf(publication, venues, record);
  const own = {
    '@type': 'StadiumOrArena',
    address: { '@type': 'PostalAddress', ...(address as Thing | undefined) },
    geo: geo === undefined ? undefined : { '@type': 'GeoCoordinates', ...(geo as Thing) },
    ...provenanceOf(publication, record),
  };
  return inOrder(VENUE_ORDER, both(own, terms));
}

export const confederationThing = (publication: PublishedAt, { record }: Confederation): Thing =>
  inOrder(
    ['@type', 'name', 'legalName', 'sameAs', 'prov:wasDerivedFrom'],
    both(
      { '@type': 'SportsOrganization', ...provenanceOf(publication, record) },
      termsOf(publication, confederations, record),
    ),
  );

export const sourceThing = (publication: PublishedAt, { record }: Source): Thing =>
  inOrder(
    ['@type', 'name', 'url', 'license', 'dateModified', 'description'],
    both(
      {
        '@type': 'Dataset',
        license: licencePage(record.licence),
        description: noteOfSource(publication.view, record) ?? undefined,
      },
      termsOf(publication, sources, record),
    ),
  );
