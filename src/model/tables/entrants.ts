/** Who took part in a season of which the graph holds no match before its last rounds. */
import { NOTE, PROVENANCE, TOLD_FROM } from '../common.ts';
import { reference, required, text, word } from '../kit/column.ts';
import { table } from '../kit/table.ts';
import { CONFIDENCES, ENTRANT_ENDINGS } from '../vocabularies.ts';

const aside = 'the campaign of the team tells it';

export const entrants = table({
  name: 'entrants',
  tells: 'A team that took part in a season whose matches are not held, and where it went out.',
  order: ['season', 'team'],
  columns: {
    season: required(text({ tells: 'In which season.', aside })),
    team: required(text({ tells: 'Which team.', aside })),
    association: required(
      reference('country', { tells: 'For which association, as it was at the start of the season.', aside }),
    ),
    out: text({
      tells: 'The stage it went out in, by its code; empty where a tie tells, and where nobody does.',
      aside,
    }),
    ending: word(ENTRANT_ENDINGS, { tells: 'How it left, where it was not beaten.', aside }),
    note: NOTE,
    confidence: word(CONFIDENCES, { tells: 'How well it is attested.', aside }),
    source: PROVENANCE.source,
    sourceRow: PROVENANCE.sourceRow,
    evidence: text({ tells: 'Where it was read.', aside: 'it says who says the rest' }),
    toldFrom: TOLD_FROM,
  },
});
