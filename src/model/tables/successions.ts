import { NOTE, PROVENANCE } from '../common.ts';
import { named, otherwise, partialDate, reference, required, text, unstored, yesNo } from '../kit/column.ts';
import { table } from '../kit/table.ts';

const aside = 'a succession is one statement of the club, made of all its columns';

export const successions = table({
  name: 'successions',
  tells: 'A new company that took over from an old one, or a record that two claim: for this graph one club.',
  order: ['of', 'on'],
  columns: {
    of: unstored(named('club', required(reference('club', { tells: 'Which club, by its id.', aside })))),
    on: required(partialDate({ tells: 'When the later body began.', aside })),
    before: required(text({ tells: 'What the earlier body was called.', aside })),
    after: required(text({ tells: 'What the later body was called when it began.', aside })),
    contested: otherwise(false, yesNo({ tells: 'Whether it is disputed that the two are one club.', aside })),
    note: required(NOTE),
    ...PROVENANCE,
  },
});
