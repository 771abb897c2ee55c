import { FIFA_CODE, ISO2 } from '../codes.ts';
import { idColumn, NAME, PROVENANCE, WIKIDATA_ID } from '../common.ts';
import { column, flag, partialDate, reference, text, unstored } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

export const countries = table({
  name: 'countries',
  tells: doc(
    'A country, or a part of one whose association plays as one: England. Its national team carries its id.',
  ),
  node: 'country',
  moments: ['THE_END'],
  order: ['id'],
  columns: {
    id: idColumn('A country'),
    name: NAME,
    fifaCode: column(FIFA_CODE, {
      tells: doc('The code FIFA gave it, `ITA`; empty without one.'),
      says: 'FIFA code',
      merge: 'KEEP',
      term: { in: 'additionalProperty' },
    }),
    iso2: column(ISO2, {
      tells: doc('Its code in ISO 3166: `IT`, `GB-ENG` for a part; empty without one.'),
      says: 'ISO 3166-1 code',
      merge: 'KEEP',
      term: { in: 'additionalProperty', as: 'ISO 3166-1 alpha-2' },
    }),
    confederation: reference('confederation', {
      tells: doc('Which its association is a member of; empty when of none.'),
      says: 'member of',
      merge: 'KEEP',
      term: 'memberOf',
    }),
    wikidata: WIKIDATA_ID,
    from: partialDate({
      tells: doc('When the state began; empty: it is there on every day.'),
      says: 'existed from',
      merge: 'KEEP',
      changesAlone: true,
      exported: 'valid_from',
    }),
    to: partialDate({
      tells: doc('When the state ended; empty while it lasts.'),
      says: 'existed until',
      merge: 'KEEP',
      known: 'THE_END',
      changesAlone: true,
      exported: 'valid_to',
    }),
    successor: reference('country', {
      tells: doc('The country that FIFA counts its team’s record to; empty while it lasts, or without one.'),
      says: 'succeeded by',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    oneRecord: flag({
      tells: doc(
        'Whether its team and the successor’s have one record, which the years alone part: West Germany’s and Germany’s.',
      ),
      says: 'one record with its successor',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    association: unstored(
      text({ tells: doc('What its association is called.'), aside: doc('nothing is asked of it yet') }),
    ),
    ...PROVENANCE,
  },
});
