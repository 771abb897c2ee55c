import { FULL_NAME, idColumn, NAME, PROVENANCE, WIKIDATA_ID } from '../common.ts';
import { otherwise, reference, text, word } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { COMPETITION_KINDS } from '../vocabularies.ts';

export const competitions = table({
  name: 'competitions',
  tells: doc('A league, a cup or a tournament, as a series of seasons.'),
  node: 'competition',
  order: ['id'],
  columns: {
    id: idColumn('A competition'),
    name: NAME,
    fullName: FULL_NAME,
    kind: otherwise(
      'OTHER_NATIONAL',
      word(COMPETITION_KINDS, {
        tells: doc('What sort of competition it is.'),
        says: 'kind of competition',
        merge: 'KEEP',
        changesAlone: true,
      }),
    ),
    organiser: text({
      tells: doc('Who holds it: the id of a confederation or a country, or `fifa`; empty when unknown.'),
      says: 'organised by',
      merge: 'FILL',
      changesAlone: true,
    }),
    country: reference('country', {
      tells: doc('The country whose clubs play in it; empty where several do.'),
      says: 'country',
      merge: 'FILL',
    }),
    wikidata: WIKIDATA_ID,
    ...PROVENANCE,
  },
});
