import { NOTE, PROVENANCE, TOLD_FROM } from '../common.ts';
import { GOALS_LIST } from '../kit/cell-type.ts';
import {
  column,
  day,
  decisive,
  goals,
  named,
  optional,
  reference,
  required,
  team,
  text,
  unstored,
  word,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { CONFIDENCES, ENTRANT_ENDINGS, TIE_DECISIONS } from '../vocabularies.ts';

const ofSides = doc('both slots are stated as the sides of the tie');

export const ties = table({
  name: 'ties',
  path: 'ties',
  tells: doc('A tie of which matches alone do not tell all; a table a season, in the order of play.'),
  node: 'tie',
  moments: ['THE_END'],
  key: ['code'],
  columns: {
    code: named(
      'tie',
      required(
        text({
          tells: doc('Its code, unique in its season: `r16-3`.'),
          aside: doc('it is a part of the id'),
        }),
      ),
    ),
    stage: required(
      text({ tells: doc('The part of the season, by its code.'), aside: doc('the stage tells of its ties') }),
    ),
    slotA: unstored(
      required(
        text({ tells: doc('A team, or the winner of another tie: `winner:po-a-sf-1`.'), aside: ofSides }),
      ),
    ),
    slotB: unstored(required(text({ tells: doc('The other side.'), aside: ofSides }))),
    knownFrom: day({
      tells: doc('The day the pairing was drawn.'),
      aside: doc('it says from when the tie is there'),
    }),
    winner: team({
      tells: doc('Who won, where no match can tell.'),
      says: 'winner',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    decidedBy: decisive(
      word(TIE_DECISIONS, {
        tells: doc('By what, where no match can tell.'),
        says: 'decided by',
        merge: 'KEEP',
        known: 'THE_END',
      }),
    ),
    date: day({
      tells: doc('When, where no match can tell.'),
      says: 'decided on',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    legScores: column(GOALS_LIST, {
      tells: doc(
        'Goals after each leg, extra time included, those of the first slot first, where its matches are not held.',
      ),
      says: 'goals of the legs',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    penalties: goals({
      tells: doc('The shoot-out, likewise.'),
      says: 'penalties',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    note: NOTE,
    source: optional(PROVENANCE.source),
    sourceRow: PROVENANCE.sourceRow,
    confidence: word(CONFIDENCES, {
      tells: doc('How well it is attested.'),
      aside: doc('it says how sure the rest is'),
    }),
    evidence: text({ tells: doc('Where it was read.'), aside: doc('it says who says the rest') }),
    toldFrom: TOLD_FROM,
  },
});

const ofCampaign = doc('the campaign of the team tells it');

export const entrants = table({
  name: 'entrants',
  tells: doc('A team that took part in a season whose matches are not held, and where it went out.'),
  order: ['season', 'team'],
  columns: {
    season: unstored(required(reference('season', { tells: doc('In which season.'), aside: ofCampaign }))),
    team: required(team({ tells: doc('Which team.'), aside: ofCampaign })),
    association: required(
      reference('country', {
        tells: doc('For which association, as it was at the start of the season.'),
        aside: ofCampaign,
      }),
    ),
    out: text({
      tells: doc('The stage it went out in, by its code; empty where a tie tells, and where nobody does.'),
      aside: ofCampaign,
    }),
    ending: word(ENTRANT_ENDINGS, { tells: doc('How it left, where it was not beaten.'), aside: ofCampaign }),
    note: unstored(NOTE),
    confidence: word(CONFIDENCES, { tells: doc('How well it is attested.'), aside: ofCampaign }),
    source: PROVENANCE.source,
    sourceRow: PROVENANCE.sourceRow,
    evidence: text({ tells: doc('Where it was read.'), aside: doc('it says who says the rest') }),
    toldFrom: unstored(TOLD_FROM),
  },
});
