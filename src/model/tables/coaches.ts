import { idColumn, NAME, PROVENANCE, WIKIDATA_ID } from '../common.ts';
import { partialDate, reference } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

export const coaches = table({
  name: 'coaches',
  tells: doc('A person who led a team from the bench, or a commission that did.'),
  node: 'coach',
  order: ['id'],
  columns: {
    id: idColumn('A coach'),
    name: NAME,
    country: reference('country', {
      tells: doc('Nationality; empty when no source was looked up.'),
      says: 'country',
      merge: 'FILL',
      term: 'nationality',
    }),
    born: partialDate({
      tells: doc('Date of birth; empty when unknown.'),
      says: 'born',
      merge: 'DISPUTE',
      term: 'birthDate',
    }),
    wikidata: WIKIDATA_ID,
    ...PROVENANCE,
  },
});
