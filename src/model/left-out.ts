/**
 * The properties that a published form leaves out or words differently, each with the reason. Every other declared
 * property is published, so a new column is published at once.
 */

/** By table and property. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Why linked data leaves a property out. The Worker has the names of the reasons alone.
 */
export const REASONS_OF_LINKED_DATA = {
  ADDRESS: 'the address tells who publishes it',
  SPDX: 'told as an address of SPDX',
  OF_TODAY: 'a country is told as it is known today, without its span',
  COUNTING: 'it tells how records are counted, which linked data has none of',
  MEMBER: 'what it is a member of is the country it plays under',
  NO_SPAN: 'a ground is told without its span',
  NO_WORDS: 'the vocabularies have no such words',
  MAYBE_NO_NODE: 'it may be a word and no node',
  SEASONS: 'its seasons name the countries',
  SERIES: 'it is the event series that the season is part of',
  NAME: 'it is in the name of the event',
  TABLE: 'it tells how tables are made, which linked data has none of',
  PLACES: 'matches name their places',
  NODE: 'the other season is a node of its own',
  DATA: 'it tells of the data',
  DAYS: 'matches have their days',
  LEGS: 'ties name their legs',
  KNOWN_FROM: 'it tells from when answers with a day tell the thing',
  TEAM: 'told with its team',
  KICK_OFF: 'told with the date or the time of kick-off',
  PART_OF: 'the season and the tie it is part of are told',
  SIDE: 'told with its score',
  PLACE: 'the place is told as the location',
  RESULT: 'the score as of the day is told, part by part',
} as const;

/** By table and property. */
type Codes = Readonly<Record<string, Readonly<Record<string, keyof typeof REASONS_OF_LINKED_DATA>>>>;

/** Of linked data: JSON-LD, plain JSON, N-Quads, pages, CSV. */
export const LEFT_OUT_OF_LINKED_DATA: Codes = {
  sources: { publisher: 'ADDRESS', licence: 'SPDX' },
  countries: { from: 'OF_TODAY', to: 'OF_TODAY', successor: 'OF_TODAY', oneRecord: 'COUNTING' },
  clubs: { country: 'MEMBER' },
  venues: { opened: 'NO_SPAN', namedAfter: 'NO_WORDS' },
  competitions: { kind: 'NO_WORDS', organiser: 'MAYBE_NO_NODE', country: 'SEASONS' },
  seasons: {
    competition: 'SERIES',
    label: 'NAME',
    rules: 'TABLE',
    hosts: 'PLACES',
    qualification: 'NODE',
    expectedMatches: 'DATA',
    complete: 'DATA',
    knownFrom: 'KNOWN_FROM',
  },
  stages: {
    kind: 'NO_WORDS',
    position: 'DAYS',
    legs: 'LEGS',
    drawn: 'KNOWN_FROM',
    meetings: 'TABLE',
    carriesFrom: 'TABLE',
    carries: 'TABLE',
    carriesRecord: 'TABLE',
    firstPlace: 'TABLE',
    name: 'NAME',
  },
  ties: { winner: 'TEAM', decidedBy: 'NO_WORDS', date: 'DAYS' },
  matches: {
    date: 'KICK_OFF',
    kickoff: 'KICK_OFF',
    stage: 'PART_OF',
    group: 'PART_OF',
    matchday: 'PART_OF',
    leg: 'PART_OF',
    home: 'SIDE',
    away: 'SIDE',
    neutral: 'PLACE',
    venue: 'PLACE',
    city: 'PLACE',
    halfTime: 'RESULT',
    fullTime: 'RESULT',
    extraTime: 'RESULT',
    penalties: 'RESULT',
    shootOutWinner: 'TEAM',
    extraTimeState: 'RESULT',
    official: 'RESULT',
  },
};

const OF_CHECKS = 'it is about the tables and states nothing of football';
const OF_RULES = 'it says how a table is read, and the tables that follow are told';
const NO_STATEMENT = 'it states nothing of a thing that has an id';
const OF_A_DAY = 'answers with a day tell by it what was true then';
const WORDLESS = 'the vocabularies have no such words; facts and tables tell it';

/** Tables of whose rows no statement is made, so that neither facts nor linked data have them. */
const NOT_STATED = {
  cycles: OF_CHECKS,
  debts: OF_CHECKS,
  waivers: OF_CHECKS,
  rules: OF_RULES,
  cutoffs: OF_RULES,
  unplayed: NO_STATEMENT,
  'usual-grounds': 'it is of no match where it was played',
  'home-grounds': OF_A_DAY,
  'past-hosts': OF_A_DAY,
  'past-rulings': OF_A_DAY,
} as const;

/** Whole tables, by the form that leaves them out. What a form has of the others, tests/model/told-tables.ts lists. */
export const TABLES_LEFT_OUT = {
  api: { cycles: OF_CHECKS, debts: OF_CHECKS, waivers: OF_CHECKS, rules: OF_RULES },
  facts: NOT_STATED,
  export: {
    cycles: OF_CHECKS,
    debts: OF_CHECKS,
    waivers: OF_CHECKS,
    rules: OF_RULES,
    'home-grounds': OF_A_DAY,
    'past-hosts': OF_A_DAY,
  },
  linkedData: {
    ...NOT_STATED,
    successions: WORDLESS,
    settled: WORDLESS,
    deductions: WORDLESS,
    entrants: WORDLESS,
    conflicts: WORDLESS,
  },
} as const satisfies Reasons;

/** Of the tables in SQLite and Parquet. */
export const LEFT_OUT_OF_TABLES: Reasons = {
  seasons: {
    hosts: 'there is a table of hosts',
    qualification: 'a row names no row that comes later',
  },
  honours: {
    evidence: 'there is a table of the works that rows rest on',
    toldFrom: 'it tells from when the words are told',
  },
  deductions: { evidence: 'there is a table of the works that rows rest on' },
  entrants: { evidence: 'there is a table of the works that rows rest on' },
  conflicts: { toldFrom: 'it tells from when the words are told' },
};

const IN_ROWS = 'the rows of its table have what was brought along';
const SCORE = 'it is a part of `score`';
const WHERE = 'the row of the table it counts in is that of the stage and the group';
const DRAW = 'facts about the stage tell who says the day of the draw';
const IN_COORDINATES = 'it is in `coordinates`';
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
    rank: 'it tells in which order imports are merged',
    called: 'it tells which works that evidence names are the source',
  },
  countries: {
    oneRecord: 'what is counted together is told by the records of teams',
  },
  venues: {
    opened: 'it tells from when the ground is there, which answers with a day follow',
    latitude: IN_COORDINATES,
    longitude: IN_COORDINATES,
    namedAfter: 'it is a relation',
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
    hostsFrom: 'answers with a day follow it',
    knownSource: IN_FACTS,
    knownEvidence: IN_FACTS,
  },
  'past-hosts': { from: 'answers with a day follow it' },
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
    offset: 'it is in the instant of the kick-off',
    officialFrom: 'answers with a day follow it',
    abandoned: 'answers with a day follow it',
    officialEvidence: IN_FACTS,
  },
  'past-rulings': {
    from: 'answers with a day follow it',
    to: 'answers with a day follow it',
    by: 'it is in the `note` as of that time',
    reason: 'it is in the `note` as of that time',
  },
  entrants: {
    association: 'it is the association in `AssociationSeason` and `entrants`',
    out: IN_CAMPAIGN,
    ending: IN_CAMPAIGN,
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
    earlierOpponent: LOST,
  },
  conflicts: {
    valueA: 'it is `value`',
    sourceA: 'it is `source`',
    valueB: 'it is `otherValue`',
    sourceB: 'it is `otherSource`',
  },
};
