import { NOTE, PROVENANCE } from '../common.ts';
import {
  cited,
  day,
  flag,
  integer,
  named,
  otherwise,
  reference,
  required,
  text,
  unstored,
  word,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { DAY_BASES, POINTS_CARRIED, STAGE_KINDS } from '../vocabularies.ts';

const ofDrawn = doc('it belongs to the day of the draw');

export const stages = table({
  name: 'stages',
  tells: doc('One part of a season: a league phase, its groups, a knock-out round. In the order of play.'),
  node: 'stage',
  key: ['season', 'code'],
  columns: {
    season: unstored(
      required(reference('season', { tells: doc('Of which season.'), aside: doc('it is a part of the id') })),
    ),
    code: named(
      'stage',
      required(
        text({
          tells: doc('Short name, unique in its season: `league`, `r16`.'),
          aside: doc('it is a part of the id'),
        }),
      ),
    ),
    name: required(
      text({ tells: doc('What the competition calls it.'), says: 'name', merge: 'KEEP', term: 'name' }),
    ),
    kind: otherwise(
      'UNSTRUCTURED',
      word(STAGE_KINDS, { tells: doc('How it is played.'), says: 'kind of stage', merge: 'KEEP' }),
    ),
    position: otherwise(
      0,
      integer({
        tells: doc('Its place among the stages of the season, from 1.'),
        says: 'position',
        merge: 'KEEP',
      }),
    ),
    legs: integer({
      tells: doc('How many matches a tie has; empty where there are none.'),
      says: 'legs',
      merge: 'KEEP',
    }),
    drawn: day({
      tells: doc(
        'The day its pairings were drawn, or its fixture list was published; where no source gives it, that of the rule.',
      ),
      says: 'drawn',
      merge: 'KEEP',
    }),
    overBy: unstored(
      day({
        tells: doc('The day by which it was surely over, where its matches are not held.'),
        aside: doc('it says from when is told who went out in it'),
      }),
    ),
    meetings: integer({
      tells: doc('How often two teams meet in it, where that is not what the rules of the season say.'),
      says: 'meetings',
      merge: 'KEEP',
    }),
    carriesFrom: text({
      tells: doc('The stage that teams bring points from into its table; empty: they begin at 0.'),
      says: 'carries points from',
      merge: 'KEEP',
    }),
    carries: word(POINTS_CARRIED, {
      tells: doc('How many of those points; empty: all.'),
      says: 'points carried',
      merge: 'KEEP',
    }),
    carriesRecord: flag({
      tells: doc('`yes`: the matches and goals of that stage count in its table too.'),
      says: 'record carried',
      merge: 'KEEP',
    }),
    firstPlace: integer({
      tells: doc(
        'The place in the season that its first has, where its table is a part of the final one; 1: the title is won in it.',
      ),
      says: 'first place',
      merge: 'KEEP',
    }),
    note: NOTE,
    source: unstored(PROVENANCE.source),
    sourceRow: unstored(PROVENANCE.sourceRow),
    drawnBasis: word(DAY_BASES, { tells: doc('How that day was found.'), aside: ofDrawn }),
    drawnSource: cited({ tells: doc('Who gives the day; empty where a rule does.'), aside: ofDrawn }),
    drawnEvidence: text({ tells: doc('The report that names the day.'), aside: ofDrawn }),
  },
});
