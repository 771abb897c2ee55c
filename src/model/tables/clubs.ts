import { FULL_NAME, idColumn, NAME, PROVENANCE, WIKIDATA_ID } from '../common.ts';
import { partialDate, reference, required, text } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

export const clubs = table({
  name: 'clubs',
  tells: doc('A club. Its first men’s team is what plays the matches.'),
  node: 'club',
  order: ['id'],
  columns: {
    id: idColumn('A club'),
    name: NAME,
    fullName: FULL_NAME,
    country: required(
      reference('country', { tells: doc('The country it is at home in.'), says: 'country', merge: 'KEEP' }),
    ),
    association: reference('country', {
      tells: doc(
        'The country whose association it plays under, where that is another: France for Monaco. Empty: the same.',
      ),
      says: 'plays under',
      merge: 'KEEP',
      term: 'memberOf',
    }),
    city: text({
      tells: doc('Where it is at home; empty when unknown.'),
      says: 'city',
      merge: 'FILL',
      term: { in: 'location' },
    }),
    founded: partialDate({
      tells: doc('When it was founded; empty when unknown. Before that day it is not there.'),
      says: 'founded',
      merge: 'DISPUTE',
      term: 'foundingDate',
    }),
    venue: reference('venue', {
      tells: doc('Its home ground; empty when unknown.'),
      says: 'home ground',
      merge: 'FILL',
      term: 'location',
    }),
    wikidata: WIKIDATA_ID,
    ...PROVENANCE,
  },
});
