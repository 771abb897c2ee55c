/**
 * The JSON-LD context. Every document contains it, so that a reader needs no second document. schema.org is the main
 * vocabulary. The IPTC Sport Schema adds words that schema.org lacks, such as the score of a participant; PROV names
 * the sources.
 */
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const identified = { '@type': '@id' };

export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  iptc: 'https://sportschema.org/ontologies/main/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: XSD,
  sameAs: identified,
  url: identified,
  license: identified,
  eventStatus: identified,
  additionalType: identified,
  'iptc:score': { '@type': `${XSD}integer` },
  latitude: { '@type': `${XSD}decimal` },
  longitude: { '@type': `${XSD}decimal` },
  maximumAttendeeCapacity: { '@type': `${XSD}integer` },
} as const;
