/** How the cycles of championships of national teams ended: for each team, and as a whole. */

import { NOTE, PROVENANCE, TOLD_FROM } from '../common.ts';
import { type CellType, LIST, oneOf } from '../kit/cell-type.ts';
import {
  column,
  day,
  goals,
  integer,
  otherwise,
  reference,
  required,
  team,
  text,
  unstored,
  word,
  wordsOf,
  yesNo,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import {
  CONFIDENCES,
  CYCLE_OUTCOMES,
  type CycleOutcome,
  DAY_BASES,
  FINISHES,
  OUTCOME_DECISIONS,
  WORLD_CUP_OUTCOMES,
} from '../vocabularies.ts';

const checked = doc('it is held against the matches, which tell it');
const ofRuling = doc('it belongs to the ruling');

const WRITTEN = oneOf(wordsOf(WORLD_CUP_OUTCOMES));
/** Tables tell of cycles that are over; documents of a day in the past may have one that goes on. */
const OUTCOME: CellType<CycleOutcome> = {
  ...oneOf(wordsOf(CYCLE_OUTCOMES)),
  read: WRITTEN.read,
  field: WRITTEN.field,
};

/** `{edition}` in what a statement calls a property is the championship of the row with its label: World Cup 2026. */
export const outcomes = table({
  name: 'outcomes',
  path: 'outcomes',
  tells: doc(
    'How the cycle of a championship ended for a national team; the file bears the name of the competition.',
  ),
  order: ['edition', 'team'],
  columns: {
    edition: required(
      text({ tells: doc('The label of the finals.'), aside: doc('it is a part of what is stated') }),
    ),
    team: required(
      team({ tells: doc('Which national team.'), aside: doc('it says whom the other columns are about') }),
    ),
    outcome: otherwise(
      'DID_NOT_ENTER',
      column(OUTCOME, {
        tells: doc('How it ended.'),
        says: 'outcome of {edition}',
        merge: 'KEEP',
      }),
    ),
    entered: otherwise(
      false,
      yesNo({ tells: doc('Whether it entered.'), says: 'entered {edition}', merge: 'KEEP' }),
    ),
    detail: text({ tells: doc('Where in qualifying it ended.'), aside: doc('it explains the outcome') }),
    finals: word(FINISHES, {
      tells: doc('How far it came at the finals.'),
      says: 'finals of {edition}',
      merge: 'KEEP',
    }),
    decidedOn: day({
      tells: doc('The day it was settled.'),
      says: '{edition} decided on',
      merge: 'KEEP',
    }),
    opponent: team({ tells: doc('Against whom.'), says: '{edition} decided against', merge: 'KEEP' }),
    venueSide: unstored(
      text({ tells: doc('Where the deciding match was played, seen from the team.'), aside: checked }),
    ),
    score: unstored(goals({ tells: doc('Its score, the team’s own goals first.'), aside: checked })),
    extraTime: unstored(text({ tells: doc('Whether there was extra time.'), aside: checked })),
    aggregate: unstored(text({ tells: doc('The aggregate of the tie.'), aside: checked })),
    penalties: unstored(text({ tells: doc('The shoot-out.'), aside: checked })),
    decidedBy: word(OUTCOME_DECISIONS, {
      tells: doc('By what it was settled.'),
      says: '{edition} decided by',
      merge: 'KEEP',
    }),
    legs: unstored(text({ tells: doc('How many matches the tie had.'), aside: checked })),
    confidence: otherwise(
      'LOW',
      word(CONFIDENCES, {
        tells: doc('How well it is attested.'),
        aside: doc('it says how sure the rest is'),
      }),
    ),
    ...PROVENANCE,
    evidence: text({ tells: doc('Where it was read.'), aside: doc('it says who says the rest') }),
    note: NOTE,
    ruledOn: unstored(day({ tells: doc('The day of a withdrawal or a ban.'), aside: ofRuling })),
    ruledBasis: unstored(word(DAY_BASES, { tells: doc('How that day was found.'), aside: ofRuling })),
    earlier: word(WORLD_CUP_OUTCOMES, {
      tells: doc('What it was until a ruling changed it: a place taken away later, or given later.'),
      aside: ofRuling,
    }),
    earlierFrom: day({ tells: doc('The day from which that was so.'), aside: ofRuling }),
    earlierOpponent: team({
      tells: doc('The team that had put it out until then; empty where nobody in particular had.'),
      aside: ofRuling,
    }),
    earlierTo: day({
      tells: doc(
        'The day on which that ended: it went on after all, or lost the finals; empty: the day that settled it in the end.',
      ),
      aside: ofRuling,
    }),
    ruledEvidence: unstored(text({ tells: doc('The report of it.'), aside: ofRuling })),
    toldFrom: TOLD_FROM,
  },
});

const ofCheck = doc('it is there to check the tables of the cycle by');
const placed = (tells: string) => unstored(team({ tells, aside: ofCheck }));

export const cycles = table({
  name: 'cycles',
  tells: doc('A cycle of a championship: its hosts, its first four, when its qualifying began and ended.'),
  order: ['competition', 'edition'],
  columns: {
    competition: required(reference('competition', { tells: doc('Which championship.'), aside: ofCheck })),
    edition: required(text({ tells: doc('The label of its finals.'), aside: ofCheck })),
    hosts: unstored(
      column(
        { ...LIST, names: 'country' },
        { tells: doc('Host countries, separated by `;`.'), aside: ofCheck },
      ),
    ),
    finalists: unstored(integer({ tells: doc('How many teams were at the finals.'), aside: ofCheck })),
    champion: placed('Who won it.'),
    runnerUp: placed('Who lost the final, or came in second.'),
    third: unstored(
      column(
        { ...LIST, names: 'team' },
        { tells: doc('Who came third; two who shared the place are separated by `;`.'), aside: ofCheck },
      ),
    ),
    fourth: placed('Who came fourth.'),
    from: unstored(day({ tells: doc('The first day of qualifying.'), aside: ofCheck })),
    to: unstored(day({ tells: doc('The last day of qualifying.'), aside: ofCheck })),
    entrants: unstored(integer({ tells: doc('How many teams entered.'), aside: ofCheck })),
    note: unstored(NOTE),
    source: unstored(PROVENANCE.source),
    sourceRow: unstored(PROVENANCE.sourceRow),
  },
});
