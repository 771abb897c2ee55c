import { NOTE, PROVENANCE } from '../common.ts';
import { day, integer, named, otherwise, required, text, unstored, word } from '../kit/column.ts';
import { table } from '../kit/table.ts';
import { DAY_BASES, STAGE_KINDS } from '../vocabularies.ts';

const ofDrawn = 'it belongs to the day of the draw';

export const stages = table({
  name: 'stages',
  tells: 'One part of a season: a league phase, its groups, a knock-out round. In the order of play.',
  node: 'stage',
  key: ['season', 'code'],
  columns: {
    season: unstored(required(text({ tells: 'Of which season.', aside: 'it is a part of the id' }))),
    code: named(
      'stage',
      required(
        text({
          tells: 'Short name, unique in its season: `league`, `r16`.',
          aside: 'it is a part of the id',
        }),
      ),
    ),
    name: required(
      text({ tells: 'What the competition calls it.', says: 'name', merge: 'KEEP', term: 'name' }),
    ),
    kind: otherwise(
      'UNSTRUCTURED',
      word(STAGE_KINDS, { tells: 'How it is played.', says: 'kind of stage', merge: 'KEEP' }),
    ),
    position: otherwise(
      0,
      integer({
        tells: 'Its place among the stages of the season, from 1.',
        says: 'position',
        merge: 'KEEP',
      }),
    ),
    legs: integer({
      tells: 'How many matches a tie has; empty where there are none.',
      says: 'legs',
      merge: 'KEEP',
    }),
    drawn: day({
      tells:
        'The day its pairings were drawn, or its fixture list was published; where no source gives it, that of the rule.',
      says: 'drawn',
      merge: 'KEEP',
    }),
    note: NOTE,
    source: unstored(PROVENANCE.source),
    sourceRow: unstored(PROVENANCE.sourceRow),
    drawnBasis: word(DAY_BASES, { tells: 'How that day was found.', aside: ofDrawn }),
    drawnSource: text({ tells: 'Who gives the day; empty where a rule does.', aside: ofDrawn }),
    drawnEvidence: text({ tells: 'The report that names the day.', aside: ofDrawn }),
  },
});
