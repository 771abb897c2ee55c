import { CLOCK } from '../codes.ts';
import { NOTE, PROVENANCE, TOLD_FROM } from '../common.ts';
import {
  column,
  day,
  decisive,
  flag,
  goals,
  integer,
  reference,
  required,
  team,
  text,
  unstored,
  word,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { DAY_BASES, UNTOLD_PARTS, WRITTEN_STATUSES } from '../vocabularies.ts';

const ofRuling = doc('it belongs to the ruling');
const ofKnownFrom = doc('it belongs to the day from which the pairing is known');

/** Goals of a part of the match, as the home side writes them; documents have them together as its score. */
const part = (tells: string, says: string) =>
  unstored(goals({ tells, says, merge: 'FILL', known: 'THE_MATCH', within: 'score' }));

export const matches = table({
  name: 'matches',
  path: 'matches',
  tells: doc('Two teams on one day; a table a season.'),
  node: 'match',
  moments: ['THE_MATCH', 'THE_RULING'],
  order: ['date', 'kickoff', 'home'],
  key: ['date', 'home', 'away'],
  columns: {
    date: required(
      day({ tells: doc('Local day of kick-off.'), says: 'date', merge: 'KEEP', term: 'startDate' }),
    ),
    kickoff: column(CLOCK, {
      tells: doc('Local wall-clock time, `21:00`; empty when the source gives none.'),
      says: 'kick-off',
      merge: 'FILL',
    }),
    offset: integer({
      tells: doc(
        'Minutes that this time is ahead of UTC, negative behind it; empty: as the clocks of the place are by `identity/zones.csv`, unknown where that does not tell.',
      ),
      aside: doc('it belongs to the time of kick-off'),
    }),
    stage: required(
      text({ tells: doc('The part of the season, by its code.'), says: 'stage', merge: 'KEEP' }),
    ),
    group: text({
      tells: doc('The group, `A`; empty outside a group stage.'),
      says: 'group',
      merge: 'KEEP',
      exported: 'group_name',
    }),
    matchday: integer({
      tells: doc('The matchday, from 1; empty where there is none.'),
      says: 'matchday',
      merge: 'KEEP',
    }),
    tie: text({
      tells: doc('The code of its tie in the season, `r16-3`.'),
      aside: doc('the tie tells of its legs'),
    }),
    leg: integer({
      tells: doc('1 or 2, and 3 for a replay or play-off; empty for a single match.'),
      says: 'leg',
      merge: 'KEEP',
    }),
    home: required(
      team({ tells: doc('The side named first, as `club:atalanta`.'), says: 'home team', merge: 'KEEP' }),
    ),
    away: required(team({ tells: doc('The side named second.'), says: 'away team', merge: 'KEEP' })),
    neutral: flag({
      tells: doc('Whether it is played at neither side’s ground.'),
      says: 'neutral ground',
      merge: 'KEEP',
    }),
    venue: reference('venue', {
      tells: doc('The ground; empty when no source names it.'),
      says: 'ground',
      merge: 'KEEP',
    }),
    city: text({ tells: doc('The city it is played in, as recorded.'), says: 'city', merge: 'FILL' }),
    halfTime: part('Goals at half-time.', 'half-time'),
    fullTime: part('Goals after 90 minutes and what was added.', 'full-time'),
    extraTime: part('Goals after 120 minutes; empty when no extra time was played.', 'after extra time'),
    penalties: part('The shoot-out; never level, and never added.', 'penalties'),
    shootOutWinner: team({
      tells: doc('The team that won a shoot-out whose score is not known; empty where `penalties` has it.'),
      says: 'shoot-out won by',
      merge: 'FILL',
      known: 'THE_MATCH',
    }),
    extraTimeState: decisive(
      word(UNTOLD_PARTS, {
        tells: doc(
          'What is known of extra time where no column has its score; empty: not told beside a shoot-out of which only the winner is known, else not played.',
        ),
        says: 'extra time',
        merge: 'FILL',
        known: 'THE_MATCH',
      }),
    ),
    status: decisive(
      word(WRITTEN_STATUSES, {
        tells: doc('What became of it; empty: played when it has a score, else still to be played.'),
        aside: doc('its status by a day follows from it and from the score'),
      }),
    ),
    abandoned: flag({
      tells: doc(
        'Whether it was stopped before its end and ruled upon later: until then its score is no result.',
      ),
      aside: doc('its status by a day follows from it'),
    }),
    official: goals({
      tells: doc('The result that counts, where a ruling set it.'),
      says: 'official result',
      merge: 'KEEP',
      known: 'THE_RULING',
    }),
    officialFrom: day({ tells: doc('The day of that ruling.'), aside: ofRuling }),
    note: NOTE,
    ...PROVENANCE,
    knownFrom: day({
      tells: doc('The first day on which the pairing is known; empty: with its stage, or on its own day.'),
      aside: doc('it says from when the match is there'),
    }),
    knownBasis: unstored(word(DAY_BASES, { tells: doc('How that day was found.'), aside: ofKnownFrom })),
    officialBasis: unstored(
      word(DAY_BASES, { tells: doc('How the day of the ruling was found.'), aside: ofRuling }),
    ),
    officialEvidence: text({ tells: doc('The report of the ruling.'), aside: ofRuling }),
    toldFrom: TOLD_FROM,
  },
});
