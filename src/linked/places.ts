import type { Confederation, Country, Source, Venue } from '../graph/nodes/entities.ts';
import {
  alternateNames,
  derivedFrom,
  type PublishedAt,
  property,
  reference,
  type Thing,
  wikidataPage,
} from './thing.ts';

export const countryThing = (publication: PublishedAt, { record }: Country): Thing => ({
  '@type': 'Country',
  name: record.name,
  alternateName: alternateNames(publication, record.names),
  additionalProperty: [property('FIFA code', record.fifaCode), property('ISO 3166-1 alpha-2', record.iso2)],
  memberOf:
    record.confederation === undefined
      ? undefined
      : reference(
          publication,
          'SportsOrganization',
          `confederation:${record.confederation}`,
          publication.view.index.confederations.get(record.confederation)?.name ?? record.confederation,
        ),
  sameAs: wikidataPage(record.wikidata),
  'prov:wasDerivedFrom': derivedFrom(publication, record.source),
});

export function venueThing(publication: PublishedAt, { record }: Venue): Thing {
  const country = record.country === undefined ? null : publication.view.countries.get(record.country);
  return {
    '@type': 'StadiumOrArena',
    name: record.name,
    address: {
      '@type': 'PostalAddress',
      addressLocality: record.city,
      addressCountry: country?.name,
    },
    sameAs: wikidataPage(record.wikidata),
    'prov:wasDerivedFrom': derivedFrom(publication, record.source),
  };
}

export const confederationThing = (publication: PublishedAt, { record }: Confederation): Thing => ({
  '@type': 'SportsOrganization',
  name: record.name,
  legalName: record.fullName,
  sameAs: wikidataPage(record.wikidata),
  'prov:wasDerivedFrom': derivedFrom(publication, record.source),
});

export const sourceThing = (_publication: PublishedAt, { record }: Source): Thing => ({
  '@type': 'Dataset',
  name: record.name,
  url: record.url,
  license: record.licence === 'own' ? undefined : `https://spdx.org/licenses/${record.licence}`,
  dateModified: record.retrieved,
  description: record.note,
});
