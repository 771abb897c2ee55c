import { idColumn, NAME, PROVENANCE, WIKIDATA_ID } from '../common.ts';
import { degrees, integer, partialDate, reference, text } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

export const venues = table({
  name: 'venues',
  tells: doc('A ground.'),
  node: 'venue',
  order: ['id'],
  columns: {
    id: idColumn('A ground'),
    name: NAME,
    city: text({
      tells: doc('Where it stands; empty when unknown.'),
      says: 'city',
      merge: 'FILL',
      term: 'address/addressLocality',
    }),
    country: reference('country', {
      tells: doc('In which country; empty when unknown.'),
      says: 'country',
      merge: 'FILL',
      term: 'address/addressCountry',
    }),
    wikidata: WIKIDATA_ID,
    ...PROVENANCE,
    opened: partialDate({
      tells: doc('When it was opened; empty when unknown. Before that day it is not there.'),
      says: 'opened',
      merge: 'DISPUTE',
      changesAlone: true,
    }),
    latitude: degrees({
      tells: doc('Degrees north of the equator, those south of it below 0; empty when unknown.'),
      says: 'latitude',
      merge: 'FILL',
      term: 'geo/latitude',
    }),
    longitude: degrees({
      tells: doc('Degrees east of Greenwich, those west of it below 0; empty when unknown.'),
      says: 'longitude',
      merge: 'FILL',
      term: 'geo/longitude',
    }),
    capacity: integer({
      tells: doc('How many spectators it holds, as the source counts them; empty when unknown.'),
      says: 'capacity',
      merge: 'FILL',
      term: 'maximumAttendeeCapacity',
    }),
    namedAfter: reference('coach', {
      tells: doc('The coach whose name it bears, since its last past name; empty where it bears none.'),
      says: 'named after',
      merge: 'FILL',
      changesAlone: true,
    }),
  },
});
