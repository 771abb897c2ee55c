/** Seeded mistakes: each breaks the build with file, line and what would be right. */
import { expect, test } from 'vitest';
import { coaches } from '../../src/model/tables/coaches.ts';
import { faultsWith, type SeededMistake } from '../support/facts.ts';

const MATCHES = 'matches/ucl/2025-26.csv';

const SEEDED: readonly SeededMistake[] = [
  {
    what: 'a day that is not in the calendar',
    mistake: { file: MATCHES, line: 2, cells: { date: '2026-02-30' } },
    said: [`${MATCHES}:2: date 2026-02-30 is not a day of the calendar [date]\n    write it as 2026-03-10`],
  },
  {
    what: 'a club nobody knows',
    mistake: { file: MATCHES, line: 2, cells: { home: 'club:atlanta' } },
    said: [
      `${MATCHES}:2: home club:atlanta is not among the teams [known-references]\n    did you mean club:atalanta?`,
      `${MATCHES}:3: club:bayern and club:atalanta are not both sides of ucl-2025-26 r16-1 [swapped-hosts]\n    that tie is between club:atlanta and club:bayern`,
    ],
  },
  {
    what: 'a half-time above the full-time',
    mistake: { file: MATCHES, line: 2, cells: { half_time: '2-3' } },
    said: [
      `${MATCHES}:2: half-time 2-3 is above full-time 1-6 [score-parts]\n    goals are not taken back: one of the two is wrong, or they are swapped`,
    ],
  },
  {
    what: 'extra time with fewer goals than full-time',
    mistake: { file: MATCHES, line: 3, cells: { extra_time: '3-1' } },
    said: [
      `${MATCHES}:3: full-time 4-1 is above 3-1 after extra time [score-parts]\n    extra_time counts from kick-off, full-time goals included`,
    ],
  },
  {
    what: 'a level shoot-out',
    mistake: { file: MATCHES, line: 3, cells: { extra_time: '4-1', penalties: '4-4' } },
    said: [
      `${MATCHES}:3: the shoot-out is level at 4-4 [score-parts]\n    a shoot-out has a winner: look up its result`,
    ],
  },
  {
    what: 'a score that is not one',
    mistake: { file: MATCHES, line: 2, cells: { full_time: '1:6' } },
    said: [`${MATCHES}:2: full_time 1:6 is not a score [score]\n    write goals as 1-6, home side first`],
  },
  {
    what: 'a match twice',
    mistake: { file: MATCHES, like: 2, before: 3, rows: [{}] },
    said: [
      `${MATCHES}:3: ucl-2025-26-atalanta-bayern-1 is there already, at ${MATCHES}:2 [unique-ids]\n    keep one of the two rows, or give the second its own leg, date or id`,
      'seasons.csv:2: ucl-2025-26 has 3 matches and should have 2 [season-size]\n    a match is missing or there twice, or the season is not complete',
    ],
  },
  {
    what: 'a match outside its season',
    mistake: { file: MATCHES, line: 3, cells: { date: '2026-06-18' } },
    said: [
      `${MATCHES}:3: 2026-06-18 lies outside ucl-2025-26 [dates-in-season]\n    that season runs from 2025-09-16 to 2026-05-30`,
    ],
  },
  {
    what: 'both legs at one ground',
    mistake: { file: MATCHES, line: 3, cells: { home: 'club:atalanta', away: 'club:bayern' } },
    said: [
      `${MATCHES}:3: both legs of ucl-2025-26 r16-1 are played by club:atalanta at home [swapped-hosts]\n    the second leg swaps hosts`,
    ],
  },
  {
    what: 'a team against itself',
    mistake: { file: MATCHES, line: 2, cells: { home: 'club:bayern' } },
    said: [
      `${MATCHES}:2: club:bayern plays itself [two-sides]\n    one of the two sides is wrong`,
      `${MATCHES}:3: club:bayern and club:atalanta are not both sides of ucl-2025-26 r16-1 [swapped-hosts]\n    that tie is between club:bayern`,
      `${MATCHES}:3: both legs of ucl-2025-26 r16-1 are played by club:bayern at home [swapped-hosts]\n    the second leg swaps hosts`,
    ],
  },
  {
    what: 'a word outside the vocabulary',
    mistake: { file: 'stages.csv', line: 2, cells: { kind: 'CUP' } },
    said: [
      'stages.csv:2: kind CUP is not known [vocabulary]\n    one of LEAGUE, GROUP, KNOCKOUT, PLAYOFF, UNSTRUCTURED',
    ],
  },
  {
    what: 'a stage that the season does not have',
    mistake: { file: MATCHES, line: 2, cells: { stage: 'r61' } },
    said: [
      `${MATCHES}:2: stage ucl-2025-26 r61 is not among the stages [known-references]\n    did you mean ucl-2025-26 r16?`,
    ],
  },
  {
    what: 'a source nobody named',
    mistake: { file: 'clubs.csv', line: 2, cells: { source: 'hearsay' } },
    said: [
      'clubs.csv:2: source hearsay is not among the sources [known-references]\n    add it to the table of sources first',
    ],
  },
  {
    what: 'a fact without a source',
    mistake: { file: 'clubs.csv', line: 2, cells: { source: '' } },
    said: ['clubs.csv:2: source is empty [required]\n    every row of clubs.csv names its source'],
  },
  {
    what: 'a source whose licence may not be embedded',
    mistake: { file: 'sources.csv', line: 2, cells: { licence: 'CC-BY-SA-4.0' } },
    said: [
      'sources.csv:2: own is under CC-BY-SA-4.0 [public-domain]\n    embedded facts are under CC0-1.0, PDDL-1.0, ODC-PDDL-1.0; research of your own is under CC0-1.0 if it is anybody’s to use; import the others on request',
    ],
  },
  {
    what: 'a name that is a Wikidata number',
    mistake: { file: 'clubs.csv', line: 2, cells: { name: 'Q1886' } },
    said: ['clubs.csv:2: Q1886 is a Wikidata number, not a name [id-shape]\n    find the name people use'],
  },
  {
    what: 'an id with capitals',
    mistake: { file: 'coaches.csv', line: 2, cells: { id: 'Ivan_Juric' } },
    said: [
      'coaches.csv:2: the id Ivan_Juric is not in kebab-case [id-shape]\n    write lower-case letters and digits, joined by hyphens: ivan-juric',
      'tenures/clubs.csv:2: coach ivan-juric is not among the coaches [known-references]\n    did you mean Ivan_Juric?',
    ],
  },
  {
    what: 'two head coaches at once',
    mistake: { file: 'tenures/clubs.csv', line: 2, cells: { to: '2026-01-10' } },
    said: [
      'tenures/clubs.csv:3: raffaele-palladino and ivan-juric, at tenures/clubs.csv:2, lead club:atalanta at the same time [tenure-spans]\n    one of the dates is wrong, or one of the two was caretaker or joint',
    ],
  },
  {
    what: 'a tenure that ends before it begins',
    mistake: { file: 'tenures/clubs.csv', line: 2, cells: { to: '2025-01-10' } },
    said: [
      'tenures/clubs.csv:2: the tenure ends 2025-01-10, before it begins 2025-06 [tenure-spans]\n    the dates are swapped, or one has a wrong year',
    ],
  },
  {
    what: 'a country misspelt',
    mistake: { file: 'clubs.csv', line: 3, cells: { country: 'gernamy' } },
    said: [
      'clubs.csv:3: country gernamy is not among the countries [known-references]\n    did you mean germany?',
    ],
  },
  {
    what: 'two champions of a season',
    mistake: { file: 'honours.csv', like: 2, before: 2, rows: [{ team: 'club:atalanta' }] },
    said: [
      'honours.csv:3: ucl 2025-26 has 2 champions [one-champion]\n    one of them was revoked, or is a mistake',
    ],
  },
  {
    what: 'a title revoked without a reason',
    mistake: { file: 'honours.csv', line: 2, cells: { status: 'REVOKED' } },
    said: [
      'honours.csv:2: the title is REVOKED without a reason [one-champion]\n    say in reason who decided it, and when',
    ],
  },
  {
    what: 'a season with a match too few',
    mistake: { file: 'seasons.csv', line: 2, cells: { matches: '189' } },
    said: [
      'seasons.csv:2: ucl-2025-26 has 2 matches and should have 189 [season-size]\n    a match is missing or there twice, or the season is not complete',
    ],
  },
  {
    what: 'a header with a column missing',
    mistake: { file: 'competitions.csv', find: 'full_name,kind', write: 'full_name,kinds' },
    said: [
      'competitions.csv:1: the column "kinds" is not known [table-shape]\n    did you mean kind?',
      'competitions.csv:1: the column kind is missing [required]\n    every row of competitions.csv names its kind',
    ],
  },
  {
    what: 'a row with a cell too many',
    mistake: { file: 'coaches.csv', find: 'ivan-juric,Ivan Jurić,', write: 'ivan-juric,Ivan Jurić,,' },
    said: [
      `coaches.csv:2: the row has ${coaches.header.length + 1} cells, the header ${coaches.header.length} [table-shape]\n    write one record per line; quote a cell that contains a comma`,
    ],
  },
  {
    what: 'a match of a complete season without a score',
    mistake: { file: MATCHES, line: 2, cells: { half_time: '', full_time: '' } },
    said: [
      `${MATCHES}:2: ucl-2025-26-atalanta-bayern-1 has no score [all-played]\n    give the score, or a status such as CANCELLED`,
    ],
  },
  {
    what: 'a second leg before the first',
    mistake: { file: MATCHES, line: 3, cells: { date: '2026-03-04' } },
    said: [
      `${MATCHES}:3: leg 2 of ucl-2025-26 r16-1 is on 2026-03-04, leg 1 on 2026-03-10 [legs-in-order]\n    the legs are swapped, or a date is wrong`,
      `${MATCHES}:3: 2026-03-04, 21:00, club:bayern comes after 2026-03-10, 21:00, club:atalanta [row-order]\n    rows are ordered by date, kickoff, home`,
    ],
  },
  {
    what: 'two matches of a team on one day',
    mistake: { file: MATCHES, line: 3, cells: { date: '2026-03-10' } },
    said: [
      `${MATCHES}:3: club:bayern plays twice on 2026-03-10: ucl-2025-26-atalanta-bayern-1 and ucl-2025-26-bayern-atalanta-2 [two-sides]\n    a match is there twice, or one date is wrong`,
      `${MATCHES}:3: club:atalanta plays twice on 2026-03-10: ucl-2025-26-atalanta-bayern-1 and ucl-2025-26-bayern-atalanta-2 [two-sides]\n    a match is there twice, or one date is wrong`,
      `${MATCHES}:3: leg 2 of ucl-2025-26 r16-1 is on 2026-03-10, leg 1 on 2026-03-10 [legs-in-order]\n    the legs are swapped, or a date is wrong`,
    ],
  },
  {
    what: 'two clubs of one name in one country',
    mistake: { file: 'clubs.csv', line: 3, cells: { name: 'atalanta', country: 'italy' } },
    said: [
      'clubs.csv:3: bayern and atalanta are both called atalanta [clear-names]\n    take the name from one of them in club-names.csv, or make it a FORMER one with dates',
    ],
  },
  {
    what: 'a club without a city',
    mistake: { file: 'clubs.csv', line: 2, cells: { city: '' } },
    said: [
      'clubs.csv:2: atalanta has no city [described]\n    find it out, or list it among debts.csv with what is missing',
    ],
  },
  {
    what: 'a debt that is paid',
    mistake: { file: 'clubs.csv', line: 2, cells: { wikidata: 'Q1886' } },
    said: [
      'debts.csv:2: atalanta has no Wikidata id [described] is a debt no longer [debts]\n    take it off the list',
    ],
  },
  {
    what: 'a season that ends before it begins',
    mistake: { file: 'seasons.csv', line: 2, cells: { end: '2024-05-30' } },
    said: [
      `${MATCHES}:2: 2026-03-10 lies outside ucl-2025-26 [dates-in-season]\n    that season runs from 2025-09-16 to 2024-05-30`,
      `${MATCHES}:3: 2026-03-18 lies outside ucl-2025-26 [dates-in-season]\n    that season runs from 2025-09-16 to 2024-05-30`,
      'seasons.csv:2: ucl-2025-26 ends 2024-05-30, before it begins 2025-09-16 [spans-in-order]\n    the dates are swapped, or one has a wrong year',
    ],
  },
  {
    what: 'hosts that are chosen after the finals began',
    mistake: { file: 'seasons.csv', line: 2, cells: { hosts_from: '2025-09-17' } },
    said: [
      'seasons.csv:2: the choice of hosts of ucl-2025-26 ends 2025-09-16, before it begins 2025-09-17 [spans-in-order]\n    the dates are swapped, or one has a wrong year',
    ],
  },
];

test('the facts without a mistake pass', () => {
  expect(faultsWith()).toEqual([]);
});

for (const { what, mistake, said } of SEEDED) {
  test(what, () => {
    expect(faultsWith(mistake)).toEqual(said);
  });
}

test('a team that plays on after it went out', () => {
  const said = faultsWith(
    { file: 'stages.csv', like: 2, rows: [{ stage: 'qf', name: 'Quarter-finals', position: '2' }] },
    { file: 'seasons.csv', line: 2, cells: { matches: '3' } },
    {
      file: MATCHES,
      like: 2,
      rows: [{ date: '2026-04-07', stage: 'qf', tie: 'qf-1', half_time: '', full_time: '1-0' }],
    },
  );
  expect(said).toEqual([
    `${MATCHES}:4: ucl-2025-26-atalanta-bayern-1 is there already, at ${MATCHES}:2 [unique-ids]\n    keep one of the two rows, or give the second its own leg, date or id`,
    `${MATCHES}:4: club:atalanta plays on although it went out in r16-1 [progression]\n    a score of that tie is wrong, or the sides of this match are`,
  ]);
});
