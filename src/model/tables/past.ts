/** Names that things had before, and since when a club plays at its ground. */

import { SOURCE } from '../common.ts';
import { named, partialDate, reference, required, text, unstored } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

const ofName = doc('a name is one statement of who bore it, made of all its columns');
const ofGround = doc('it says from when the ground is told');

export const pastNames = table({
  name: 'past-names',
  tells: doc(
    'What a country, a club, a competition or a ground went by before it got the name of today: as of a day in that time it is the name.',
  ),
  order: ['of', 'to'],
  key: ['of', 'to'],
  columns: {
    of: unstored(
      named('subject', required(text({ tells: doc('Whose name it was, by its global id.'), aside: ofName }))),
    ),
    name: required(text({ tells: doc('The name as written.'), aside: ofName })),
    from: partialDate({
      tells: doc('Since when; empty: from the beginning.'),
      aside: ofName,
      exported: 'valid_from',
    }),
    to: required(
      partialDate({ tells: doc('The last day, month or year of it.'), aside: ofName, exported: 'valid_to' }),
    ),
    source: SOURCE,
  },
});

export const homeGrounds = table({
  name: 'home-grounds',
  tells: doc('Since when a club has played at the ground that is its home today.'),
  order: ['of'],
  columns: {
    of: unstored(
      named('club', required(reference('club', { tells: doc('Which club, by its id.'), aside: ofGround }))),
    ),
    venue: required(reference('venue', { tells: doc('Which ground.'), aside: ofGround })),
    from: required(
      partialDate({ tells: doc('Since when; a month or a year counts from its last day.'), aside: ofGround }),
    ),
    source: SOURCE,
  },
});
