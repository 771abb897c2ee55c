import { idColumn, NAME, PROVENANCE, WIKIDATA_ID } from '../common.ts';
import { partialDate, reference, text } from '../kit/column.ts';
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
  },
});
