/**
 * The properties that a published form leaves out or words differently, each with the reason. Every other declared
 * property is published, so a new column is published at once.
 */

/** By table and property. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

const NAME_OF_EVENT = 'it is in the name of the event';
const TABLE = 'it tells how tables are made, which linked data has none of';
const RESULT = 'the score as of the day is told, part by part';

/** Of linked data: JSON-LD, plain JSON, N-Quads, pages, CSV. */
export const LEFT_OUT_OF_LINKED_DATA: Reasons = {
  sources: { publisher: 'the address tells who publishes it', licence: 'told as an address of SPDX' },
  countries: {
    from: 'a country is told as it is known today, without its span',
    to: 'a country is told as it is known today, without its span',
    successor: 'a country is told as it is known today, without its span',
    oneRecord: 'it tells how records are counted, which linked data has none of',
  },
  clubs: { country: 'what it is a member of is the country it plays under' },
  venues: { opened: 'a ground is told without its span' },
  competitions: {
    kind: 'the vocabularies have no such kinds',
    organiser: 'it may be a word and no node',
    country: 'its seasons name the countries',
  },
  seasons: {
    competition: 'it is the event series that the season is part of',
    label: NAME_OF_EVENT,
    rules: TABLE,
    hosts: 'matches name their places',
    qualification: 'the other season is a node of its own',
    expectedMatches: 'it tells of the data',
    complete: 'it tells of the data',
    knownFrom: 'it tells from when answers with a day tell the season',
  },
  stages: {
    kind: 'the vocabularies have no such kinds',
    position: 'matches have their days',
    legs: 'ties name their legs',
    drawn: 'it tells from when pairings are known',
    meetings: TABLE,
    carriesFrom: TABLE,
    carries: TABLE,
    carriesRecord: TABLE,
    firstPlace: TABLE,
    name: NAME_OF_EVENT,
  },
  ties: {
    winner: 'told with its team',
    decidedBy: 'the vocabularies have no such words',
    date: 'matches have their days',
  },
  matches: {
    date: 'told with the time of kick-off',
    kickoff: 'told with the date',
    stage: 'the season and the tie it is part of are told',
    group: 'the season and the tie it is part of are told',
    matchday: 'the season and the tie it is part of are told',
    leg: 'the season and the tie it is part of are told',
    home: 'told with its score',
    away: 'told with its score',
    neutral: 'the place is told',
    venue: 'told as the location',
    city: 'told as the location',
    halfTime: RESULT,
    fullTime: RESULT,
    extraTime: RESULT,
    penalties: RESULT,
    shootOutWinner: 'told with its team',
    extraTimeState: RESULT,
    official: RESULT,
  },
};

/** Of the tables in SQLite and Parquet. */
export const LEFT_OUT_OF_TABLES: Reasons = {
  seasons: {
    hosts: 'there is a table of hosts',
    qualification: 'a row names no row that comes later',
  },
};

const IN_ROWS = 'the rows of its table have what was brought along';
const SCORE = 'it is a part of `score`';
const WHERE = 'the row of the table it counts in is that of the stage and the group';
const DRAW = 'facts about the stage tell who says the day of the draw';
const OF_MATCH = 'it is `usualVenue` of the matches of that time';
const REVOKED = 'it is the day from which answers with a day tell the honour, or do not';
const IN_CAMPAIGN = 'the campaign ends there: `stageReached`, `outcome`';
const IN_FACTS = 'facts cite it';
const LOST = 'a place that was given up later: answers with a day tell it until then';

/**
 * Of the fields of the API that go by the name of the property. Below `*` is what is told in one way of the rows of every
 * table.
 */
export const LEFT_OUT_OF_API: Reasons = {
  '*': {
    source: 'it is `sources`, and the citations of facts',
    sourceRow: 'it is the place in the citations of facts',
    evidence: 'the citations of facts name the works',
    toldFrom: 'it tells from when the words are told',
  },
  sources: {
    rowTells: 'it tells which facts cite a place in the source',
    called: 'it tells which works that evidence names are the source',
  },
  countries: {
    oneRecord: 'what is counted together is told by the records of teams',
  },
  venues: {
    opened: 'it tells from when the ground is there, which answers with a day follow',
  },
  'home-grounds': { from: 'it tells from when the ground is told, which answers with a day follow' },
  'usual-grounds': { use: OF_MATCH, from: OF_MATCH, to: OF_MATCH },
  tenures: {
    firstMatch: '`record` counts from it, and benches are told by it',
    lastMatch: '`record` counts up to it, and benches are told by it',
  },
  competitions: { organiser: 'it is `confederation` or `country`' },
  seasons: {
    start: 'it is `startDate`',
    end: 'it is `endDate`',
    rules: 'they are in `table { rules }`',
    expectedMatches: 'it is in `coverage`',
    complete: 'it is in `coverage`',
    knownSource: IN_FACTS,
    knownEvidence: IN_FACTS,
  },
  stages: {
    legs: 'ties list theirs',
    meetings: 'the matches are there',
    carries: IN_ROWS,
    carriesRecord: IN_ROWS,
    firstPlace: 'the rows of its table have their places',
    note: 'it tells how the rounds were put together, and nothing of football',
    drawnBasis: 'it is `knownBasis`',
    drawnSource: DRAW,
    drawnEvidence: DRAW,
  },
  cutoffs: { stage: WHERE, group: WHERE, counted: 'it tells how places of several groups are compared' },
  settled: {
    stage: WHERE,
    group: WHERE,
    above: 'it is the team of the row',
    below: 'it is the team of the next row',
    from: 'answers with a day follow it',
    reason: 'the `text` of the placing tells by what',
  },
  deductions: { stage: WHERE, group: WHERE, team: 'it is the team of the row' },
  unplayed: { stage: 'the stage lists it' },
  ties: {
    code: 'it is in the id',
    knownFrom: 'answers with a day follow it',
    date: 'it is `decidedOn`',
    confidence: 'facts about the tie have it',
  },
  matches: {
    halfTime: SCORE,
    fullTime: SCORE,
    extraTime: SCORE,
    penalties: SCORE,
    extraTimeState: SCORE,
    officialFrom: 'answers with a day follow it',
    officialEvidence: IN_FACTS,
  },
  entrants: {
    association: 'it is the association in `AssociationSeason` and `entrants`',
    out: IN_CAMPAIGN,
    ending: IN_CAMPAIGN,
    note: 'it tells what the row was taken from',
    confidence: 'facts about the campaign have it',
  },
  honours: { honour: 'it is `rank`', from: REVOKED, to: REVOKED },
  outcomes: {
    entered: 'it is in `outcome`: `DID_NOT_ENTER`',
    opponent: 'it is `eliminatedBy`',
    decidedBy: 'it is `decidedIn`',
    note: 'it tells what the row was taken from',
    earlier: LOST,
    earlierFrom: LOST,
    earlierTo: LOST,
  },
  conflicts: {
    valueA: 'it is `value`',
    sourceA: 'it is `source`',
    valueB: 'it is `otherValue`',
    sourceB: 'it is `otherSource`',
  },
};
