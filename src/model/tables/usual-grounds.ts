import { SOURCE } from '../common.ts';
import { named, otherwise, partialDate, reference, required, unstored, word } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { GROUND_USES } from '../vocabularies.ts';

const aside = doc('it tells where a club usually played, and of no match where it was');

export const usualGrounds = table({
  name: 'usual-grounds',
  tells: doc('Where a club usually played at home, and when.'),
  order: ['of', 'from'],
  key: [],
  columns: {
    of: unstored(named('club', required(reference('club', { tells: doc('Which club, by its id.'), aside })))),
    venue: required(reference('venue', { tells: doc('Which ground.'), aside })),
    use: otherwise('HOME', word(GROUND_USES, { tells: doc('For which matches.'), aside })),
    from: partialDate({
      tells: doc('Since when; empty: for as long as matches are held.'),
      aside,
      exported: 'valid_from',
    }),
    to: partialDate({ tells: doc('Until when; empty while it does.'), aside, exported: 'valid_to' }),
    source: SOURCE,
  },
});
