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
  text,
  unstored,
  word,
} from '../kit/column.ts';
import { table } from '../kit/table.ts';
import { CONFIDENCES, ENTRANT_ENDINGS, TIE_DECISIONS } from '../vocabularies.ts';

const ofSides = 'both slots are stated as the sides of the tie';

export const ties = table({
  name: 'ties',
  path: 'ties',
  tells: 'A tie of which matches alone do not tell all; a table a season, in the order of play.',
  node: 'tie',
  key: ['code'],
  columns: {
    code: named(
      'tie',
      required(text({ tells: 'Its code, unique in its season: `r16-3`.', aside: 'it is a part of the id' })),
    ),
    stage: required(
      text({ tells: 'The part of the season, by its code.', aside: 'the stage tells of its ties' }),
    ),
    slotA: unstored(
      required(text({ tells: 'A team, or the winner of another tie: `winner:po-a-sf-1`.', aside: ofSides })),
    ),
    slotB: unstored(required(text({ tells: 'The other side.', aside: ofSides }))),
    knownFrom: day({ tells: 'The day the pairing was drawn.', aside: 'it says from when the tie is there' }),
    winner: text({
      tells: 'Who won, where no match can tell.',
      says: 'winner',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    decidedBy: decisive(
      word(TIE_DECISIONS, {
        tells: 'By what, where no match can tell.',
        says: 'decided by',
        merge: 'KEEP',
        known: 'THE_END',
      }),
    ),
    date: day({
      tells: 'When, where no match can tell.',
      says: 'decided on',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    legScores: column(GOALS_LIST, {
      tells:
        'Goals after each leg, extra time included, those of the first slot first, where its matches are not held.',
      says: 'goals of the legs',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    penalties: goals({
      tells: 'The shoot-out, likewise.',
      says: 'penalties',
      merge: 'KEEP',
      known: 'THE_END',
    }),
    note: NOTE,
    source: optional(PROVENANCE.source),
    sourceRow: PROVENANCE.sourceRow,
    confidence: word(CONFIDENCES, {
      tells: 'How well it is attested.',
      aside: 'it says how sure the rest is',
    }),
    evidence: text({ tells: 'Where it was read.', aside: 'it says who says the rest' }),
    toldFrom: TOLD_FROM,
  },
});

const ofCampaign = 'the campaign of the team tells it';

export const entrants = table({
  name: 'entrants',
  tells: 'A team that took part in a season whose matches are not held, and where it went out.',
  order: ['season', 'team'],
  columns: {
    season: required(reference('season', { tells: 'In which season.', aside: ofCampaign })),
    team: required(text({ tells: 'Which team.', aside: ofCampaign })),
    association: required(
      reference('country', {
        tells: 'For which association, as it was at the start of the season.',
        aside: ofCampaign,
      }),
    ),
    out: text({
      tells: 'The stage it went out in, by its code; empty where a tie tells, and where nobody does.',
      aside: ofCampaign,
    }),
    ending: word(ENTRANT_ENDINGS, { tells: 'How it left, where it was not beaten.', aside: ofCampaign }),
    note: NOTE,
    confidence: word(CONFIDENCES, { tells: 'How well it is attested.', aside: ofCampaign }),
    source: PROVENANCE.source,
    sourceRow: PROVENANCE.sourceRow,
    evidence: text({ tells: 'Where it was read.', aside: 'it says who says the rest' }),
    toldFrom: TOLD_FROM,
  },
});
