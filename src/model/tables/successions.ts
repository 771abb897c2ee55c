import { NOTE, PROVENANCE } from '../common.ts';
import { named, otherwise, partialDate, reference, required, text, unstored, yesNo } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

const aside = doc('a succession is one statement of the club, made of all its columns');

export const successions = table({
  name: 'successions',
  tells: doc(
    'A new company that took over from an old one, or a record that two claim: for this graph one club.',
  ),
  order: ['of', 'on'],
  columns: {
    of: unstored(named('club', required(reference('club', { tells: doc('Which club, by its id.'), aside })))),
    on: required(partialDate({ tells: doc('When the later body began.'), aside, exported: 'since' })),
    before: required(text({ tells: doc('What the earlier body was called.'), aside })),
    after: required(text({ tells: doc('What the later body was called when it began.'), aside })),
    contested: otherwise(
      false,
      yesNo({ tells: doc('Whether it is disputed that the two are one club.'), aside }),
    ),
    note: required(NOTE),
    ...PROVENANCE,
  },
});
