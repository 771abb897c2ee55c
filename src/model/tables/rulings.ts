/** What was decided off the field: points taken, matches given up, and the order of level teams. */

import { PROVENANCE, SOURCE } from '../common.ts';
import {
  day,
  goals,
  integer,
  named,
  otherwise,
  reference,
  required,
  team,
  text,
  unstored,
  word,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { DECISION_CRITERIA, WRITTEN_STATUSES } from '../vocabularies.ts';

const aside = doc('a ruling is one statement of the team, made of all its columns');

const WHERE = {
  season: unstored(required(reference('season', { tells: doc('In which season.'), aside }))),
  stage: required(text({ tells: doc('In which stage, by its code.'), aside })),
  group: text({ tells: doc('In which group; empty outside a group stage.'), aside }),
};
const REASON = required(text({ tells: doc('Why.'), aside }));

export const deductions = table({
  name: 'deductions',
  tells: doc('Points taken from a team.'),
  order: ['season', 'team'],
  key: ['season', 'stage', 'group', 'team', 'from'],
  columns: {
    ...WHERE,
    team: required(team({ tells: doc('From whom.'), aside })),
    points: otherwise(
      0,
      integer({ tells: doc('How many were taken; below 0: how many were given back.'), aside }),
    ),
    from: day({
      tells: doc(
        'The day of the ruling, the last of its month or year where that alone is known; empty when unknown.',
      ),
      aside,
    }),
    reason: REASON,
    ...PROVENANCE,
    evidence: text({ tells: doc('The report of the ruling.'), aside }),
  },
});

export const unplayed = table({
  name: 'unplayed',
  tells: doc(
    'Matches of a table that were never played and have no day, so that no table of matches can hold them.',
  ),
  order: ['season', 'stage', 'group', 'home', 'away'],
  key: ['season', 'stage', 'group', 'home', 'away'],
  columns: {
    ...WHERE,
    home: required(team({ tells: doc('Who would have been at home.'), aside })),
    away: required(team({ tells: doc('The other side.'), aside })),
    reason: REASON,
    ...PROVENANCE,
  },
});

export const tieBreakDecisions = table({
  name: 'settled',
  tells: doc('Which of two teams level on all that matches tell was put above the other.'),
  order: ['season', 'group', 'above'],
  columns: {
    ...WHERE,
    above: required(team({ tells: doc('The team put above.'), aside })),
    below: required(team({ tells: doc('The team put below.'), aside })),
    criterion: otherwise('LOTS', word(DECISION_CRITERIA, { tells: doc('By what.'), aside })),
    from: otherwise('', day({ tells: doc('The day it was settled.'), aside, exported: 'valid_from' })),
    reason: REASON,
    ...PROVENANCE,
  },
});

const ofRuling = doc('a ruling is one statement of the match, made of all its columns');

export const pastRulings = table({
  name: 'past-rulings',
  tells: doc(
    'Rulings on matches that were overturned later, a row a ruling. The one that stands is told by `official` of the match; a match without that was played, or has its result from the field.',
  ),
  order: ['of', 'from'],
  columns: {
    of: unstored(
      named(
        'match',
        required(reference('match', { tells: doc('Which match, by its id.'), aside: ofRuling })),
      ),
    ),
    from: required(day({ tells: doc('The day of the ruling.'), aside: ofRuling, exported: 'valid_from' })),
    to: required(
      day({
        tells: doc('The day it was overturned: from then on it counts no more.'),
        aside: ofRuling,
        exported: 'valid_to',
      }),
    ),
    date: day({
      tells: doc(
        'The day it was to be played on when it was ruled upon; empty where it had been played on its own.',
      ),
      aside: ofRuling,
    }),
    status: required(word(WRITTEN_STATUSES, { tells: doc('What it made of the match.'), aside: ofRuling })),
    official: goals({ tells: doc('The result that counted.'), aside: ofRuling }),
    by: required(text({ tells: doc('Who ruled.'), aside: ofRuling, exported: 'ruled_by' })),
    reason: required(text({ tells: doc('Why, and what became of it.'), aside: ofRuling })),
    source: SOURCE,
    evidence: required(text({ tells: doc('The report of the ruling.'), aside: ofRuling })),
  },
});
