/** What places of a table bring, where that differs from group to group and no rule set says it: in qualifying. */

import { PROVENANCE } from '../common.ts';
import { integer, otherwise, reference, required, text, unstored, word } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { TABLE_ZONES } from '../vocabularies.ts';

const aside = doc('it says how a table is read');

export const cutoffs = table({
  name: 'cutoffs',
  tells: doc('What a span of places brings in the tables of a stage.'),
  order: ['season', 'stage', 'group', 'from'],
  key: ['season', 'stage', 'group', 'from', 'zone'],
  columns: {
    season: unstored(required(reference('season', { tells: doc('In which season.'), aside }))),
    stage: required(text({ tells: doc('In which stage, by its code.'), aside })),
    group: text({
      tells: doc('In which group; empty: in each group that has no rows of its own.'),
      aside,
    }),
    from: otherwise(1, integer({ tells: doc('First place, 1 is the top.'), aside, exported: 'first_place' })),
    to: otherwise(1, integer({ tells: doc('Last place, inclusive.'), aside, exported: 'last_place' })),
    zone: otherwise('ELIMINATED', word(TABLE_ZONES, { tells: doc('What these places bring.'), aside })),
    counted: integer({
      tells: doc(
        'Where teams of this place are compared: how many places from the top count, matches against those below left out; empty: as many as the smallest group has.',
      ),
      aside,
    }),
    ...PROVENANCE,
  },
});
