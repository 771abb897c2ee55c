/**
 * The JSON-LD context, written into every document: nothing has to be fetched to understand one. schema.org is the
 * vocabulary; the IPTC Sport Schema has the words it lacks, such as who took part with which score; PROV says who says so.
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
} as const;
