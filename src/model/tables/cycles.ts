/** How the cycles of championships of national teams ended: for each team, and as a whole. */
import { NOTE, PROVENANCE, TOLD_FROM } from '../common.ts';
import { type CellType, oneOf } from '../kit/cell-type.ts';
import {
  column,
  day,
  goals,
  integer,
  list,
  otherwise,
  reference,
  required,
  text,
  unstored,
  word,
  wordsOf,
  yesNo,
} from '../kit/column.ts';
import { table } from '../kit/table.ts';
import {
  CONFIDENCES,
  CYCLE_OUTCOMES,
  type CycleOutcome,
  DAY_BASES,
  WORLD_CUP_OUTCOMES,
} from '../vocabularies.ts';

const checked = 'it is held against the matches, which tell it';
const ofRuling = 'it belongs to the ruling';

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
  tells:
    'How the cycle of a championship ended for a national team; the file bears the name of the competition.',
  order: ['edition', 'team'],
  columns: {
    edition: required(text({ tells: 'The label of the finals.', aside: 'it is a part of what is stated' })),
    team: required(
      text({ tells: 'Which national team.', aside: 'it says whom the other columns are about' }),
    ),
    outcome: otherwise(
      'DID_NOT_ENTER',
      column(OUTCOME, {
        tells: 'How it ended.',
        says: 'outcome of {edition}',
        merge: 'KEEP',
      }),
    ),
    entered: otherwise(
      false,
      yesNo({ tells: 'Whether it entered.', says: 'entered {edition}', merge: 'KEEP' }),
    ),
    detail: text({ tells: 'Where in qualifying it ended.', aside: 'it explains the outcome' }),
    finals: text({
      tells: 'How far it came at the finals.',
      says: 'finals of {edition}',
      merge: 'KEEP',
    }),
    decidedOn: day({
      tells: 'The day it was settled.',
      says: '{edition} decided on',
      merge: 'KEEP',
    }),
    opponent: text({ tells: 'Against whom.', says: '{edition} decided against', merge: 'KEEP' }),
    venueSide: unstored(
      text({ tells: 'Where the deciding match was played, seen from the team.', aside: checked }),
    ),
    score: unstored(goals({ tells: 'Its score, the team’s own goals first.', aside: checked })),
    extraTime: unstored(text({ tells: 'Whether there was extra time.', aside: checked })),
    aggregate: unstored(text({ tells: 'The aggregate of the tie.', aside: checked })),
    penalties: unstored(text({ tells: 'The shoot-out.', aside: checked })),
    decidedBy: text({
      tells: 'By what it was settled.',
      says: '{edition} decided by',
      merge: 'KEEP',
    }),
    legs: unstored(text({ tells: 'How many matches the tie had.', aside: checked })),
    confidence: otherwise(
      'LOW',
      word(CONFIDENCES, { tells: 'How well it is attested.', aside: 'it says how sure the rest is' }),
    ),
    ...PROVENANCE,
    evidence: text({ tells: 'Where it was read.', aside: 'it says who says the rest' }),
    note: NOTE,
    ruledOn: unstored(day({ tells: 'The day of a withdrawal or a ban.', aside: ofRuling })),
    ruledBasis: unstored(word(DAY_BASES, { tells: 'How that day was found.', aside: ofRuling })),
    earlier: word(WORLD_CUP_OUTCOMES, {
      tells: 'What it was until a ruling changed it: a place taken away later, or given later.',
      aside: ofRuling,
    }),
    earlierFrom: day({ tells: 'The day from which that was so.', aside: ofRuling }),
    earlierOpponent: text({
      tells: 'The team that had put it out until then; empty where nobody in particular had.',
      aside: ofRuling,
    }),
    earlierTo: day({
      tells:
        'The day on which that ended: it went on after all, or lost the finals; empty: the day that settled it in the end.',
      aside: ofRuling,
    }),
    ruledEvidence: unstored(text({ tells: 'The report of it.', aside: ofRuling })),
    toldFrom: TOLD_FROM,
  },
});

const ofCheck = 'it is there to check the tables of the cycle by';
const team = (tells: string) => unstored(text({ tells, aside: ofCheck }));

export const cycles = table({
  name: 'cycles',
  tells: 'A cycle of a championship: its hosts, its first four, when its qualifying began and ended.',
  order: ['competition', 'edition'],
  columns: {
    competition: required(reference('competition', { tells: 'Which championship.', aside: ofCheck })),
    edition: required(text({ tells: 'The label of its finals.', aside: ofCheck })),
    hosts: unstored(list({ tells: 'Host countries, separated by `;`.', aside: ofCheck })),
    finalists: unstored(integer({ tells: 'How many teams were at the finals.', aside: ofCheck })),
    champion: team('Who won it.'),
    runnerUp: team('Who lost the final, or came in second.'),
    third: team('Who came third.'),
    fourth: team('Who came fourth.'),
    from: unstored(day({ tells: 'The first day of qualifying.', aside: ofCheck })),
    to: unstored(day({ tells: 'The last day of qualifying.', aside: ofCheck })),
    entrants: unstored(integer({ tells: 'How many teams entered.', aside: ofCheck })),
    note: unstored(NOTE),
    source: unstored(PROVENANCE.source),
    sourceRow: unstored(PROVENANCE.sourceRow),
  },
});
