/** Columns that somebody adds on trial, each by what is written in two files. */

export interface TrialColumn {
  readonly table: string;
  /** File and declaration of the column. */
  readonly model: string;
  readonly property: string;
  readonly declaration: string;
  /** File and field of the API. */
  readonly schema: string;
  readonly field: string;
  /** A cell, and what it is read as. */
  readonly file: string;
  readonly cell: string;
  readonly value: string | number | boolean | readonly string[];
  /** Id of the thing that has it, and how the API finds it. */
  readonly id: string;
  /** A day on which the thing is there and what the column tells is still to come. */
  readonly before?: string;
  /** The node that the cell names: facts and tables tell its id, pages its name. */
  readonly names?: { readonly id: string; readonly name: string };
  /** Id of what linked data and tables tell it of, where that is another thing. */
  readonly subject?: string;
  /** The table, where the facts of tests have none. */
  readonly whole?: string;
  /** Where in the file of the model it is declared; absent: ahead of who says the row. */
  readonly aheadOf?: string;
}

const text = (property: string, tells: string): string =>
  `    ${property}: text({ tells: '${tells}', says: '${property}', merge: 'FILL' }),\n`;
const field = (property: string, type: 'string' | 'int' | 'float' | 'boolean' | 'stringList'): string =>
  `    ${property}: t.${type}({ nullable: true, description: 'On trial; null when unknown.', resolve: ({ record }) => record.${property} ?? null }),\n`;

const TIES = 'tie,stage,slot_a,slot_b,pot,hero,source\nr16-1,r16,club:atalanta,club:bayern,2,Olise,own\n';

/** A coach, where a column names one. */
const PALLADINO = {
  ...{ cell: 'raffaele-palladino', value: 'raffaele-palladino' },
  names: { id: 'coach:raffaele-palladino', name: 'Raffaele Palladino' },
};

const VENUES = 'id,name,surface,architect,source\nsan-siro,San Siro,GRASS,raffaele-palladino,own\n';

export const TRIAL_COLUMNS: readonly TrialColumn[] = [
  {
    ...{
      table: 'clubs',
      model: 'src/model/tables/clubs.ts',
      property: 'motto',
      schema: 'schema/teams/club.ts',
    },
    declaration: text('motto', 'What it calls out.'),
    field: field('motto', 'string'),
    ...{ file: 'clubs.csv', cell: 'Mola mia', value: 'Mola mia', id: 'club:atalanta' },
  },
  {
    ...{ table: 'coaches', model: 'src/model/tables/coaches.ts', property: 'hometown' },
    schema: 'schema/teams/coach.ts',
    declaration: text('hometown', 'Where the coach grew up.'),
    field: field('hometown', 'string'),
    ...{ file: 'coaches.csv', cell: 'Osijek', value: 'Osijek', id: 'coach:ivan-juric' },
  },
  {
    ...{ table: 'coaches', model: 'src/model/tables/coaches.ts', property: 'mentor' },
    schema: 'schema/teams/coach.ts',
    declaration:
      "    mentor: reference('coach', { tells: 'Who taught the coach.', says: 'mentor', merge: 'FILL' }),\n",
    field: field('mentor', 'string'),
    ...{ file: 'coaches.csv', ...PALLADINO, id: 'coach:ivan-juric' },
  },
  {
    ...{ table: 'competitions', model: 'src/model/tables/competitions.ts', property: 'holder' },
    schema: 'schema/competitions/competition.ts',
    declaration: "    holder: team({ tells: 'Who keeps the trophy.', says: 'holder', merge: 'DISPUTE' }),\n",
    field: field('holder', 'string'),
    ...{ file: 'competitions.csv', cell: 'club:atalanta', value: 'club:atalanta', id: 'competition:ucl' },
    names: { id: 'club:atalanta', name: 'Atalanta' },
  },
  {
    ...{ table: 'clubs', model: 'src/model/tables/clubs.ts', property: 'listed' },
    schema: 'schema/teams/club.ts',
    declaration:
      "    listed: day({ tells: 'When its shares were first sold.', says: 'listed', merge: 'FILL' }),\n",
    field: field('listed', 'string'),
    ...{ file: 'clubs.csv', cell: '1998-03-02', value: '1998-03-02', id: 'club:atalanta' },
  },
  {
    ...{ table: 'competitions', model: 'src/model/tables/competitions.ts', property: 'trophy' },
    schema: 'schema/competitions/competition.ts',
    declaration: text('trophy', 'What the winner is given.'),
    field: field('trophy', 'string'),
    ...{ file: 'competitions.csv', cell: 'Big ears', value: 'Big ears', id: 'competition:ucl' },
  },
  {
    ...{ table: 'seasons', model: 'src/model/tables/seasons.ts', property: 'ball' },
    schema: 'schema/competitions/season.ts',
    declaration: text('ball', 'What is played with.'),
    field: field('ball', 'string'),
    ...{ file: 'seasons.csv', cell: 'Finale', value: 'Finale', id: 'season:ucl-2025-26' },
  },
  {
    ...{ table: 'matches', model: 'src/model/tables/matches.ts', property: 'attendance' },
    schema: 'schema/matches/match.ts',
    declaration:
      "    attendance: integer({ tells: 'How many came.', says: 'attendance', merge: 'FILL', known: 'THE_MATCH' }),\n",
    field: field('attendance', 'int'),
    ...{ file: 'matches/ucl/2025-26.csv', cell: '23439', value: 23_439, before: '2026-03-09' },
    id: 'match:ucl-2025-26-atalanta-bayern-1',
  },
  {
    ...{ table: 'seasons', model: 'src/model/tables/seasons.ts', property: 'verdict' },
    schema: 'schema/competitions/season.ts',
    declaration:
      "    verdict: text({ tells: 'What was said of it.', says: 'verdict', merge: 'FILL', known: 'THE_END' }),\n",
    field: field('verdict', 'string'),
    ...{
      file: 'seasons.csv',
      cell: 'Lively',
      value: 'Lively',
      id: 'season:ucl-2025-26',
      before: '2026-05-29',
    },
  },
  {
    ...{ table: 'clubs', model: 'src/model/tables/clubs.ts', property: 'owned' },
    schema: 'schema/teams/club.ts',
    declaration:
      "    owned: yesNo({ tells: 'Whether its members own it.', says: 'owned', merge: 'DISPUTE' }),\n",
    field: field('owned', 'boolean'),
    ...{ file: 'clubs.csv', cell: 'no', value: false, id: 'club:atalanta' },
  },
  {
    ...{ table: 'clubs', model: 'src/model/tables/clubs.ts', property: 'latitude' },
    schema: 'schema/teams/club.ts',
    declaration:
      "    latitude: degrees({ tells: 'How far north it trains.', says: 'latitude', merge: 'FILL' }),\n",
    field: field('latitude', 'float'),
    ...{ file: 'clubs.csv', cell: '45.7081', value: 45.7081, id: 'club:atalanta' },
  },
  {
    ...{ table: 'coaches', model: 'src/model/tables/coaches.ts', property: 'licensed' },
    schema: 'schema/teams/coach.ts',
    declaration: "    licensed: partialDate({ tells: 'Since when.', says: 'licensed', merge: 'DISPUTE' }),\n",
    field: field('licensed', 'string'),
    ...{ file: 'coaches.csv', cell: '2010-06', value: '2010-06', id: 'coach:ivan-juric' },
  },
  {
    ...{ table: 'venues', model: 'src/model/tables/venues.ts', property: 'surface' },
    schema: 'schema/places/venue.ts',
    declaration:
      "    surface: word({ GRASS: 'Grown.', TURF: 'Made.' }, { tells: 'What is played on.', says: 'surface', merge: 'DISPUTE' }),\n",
    field: field('surface', 'string'),
    ...{ file: 'venues.csv', cell: 'GRASS', value: 'GRASS', id: 'venue:san-siro' },
    whole: VENUES,
  },
  {
    ...{ table: 'venues', model: 'src/model/tables/venues.ts', property: 'architect' },
    schema: 'schema/places/venue.ts',
    declaration:
      "    architect: reference('coach', { tells: 'Who drew it.', says: 'architect', merge: 'DISPUTE' }),\n",
    field: field('architect', 'string'),
    ...{ file: 'venues.csv', ...PALLADINO, id: 'venue:san-siro', whole: VENUES },
  },
  {
    ...{ table: 'clubs', model: 'src/model/tables/clubs.ts', property: 'colours' },
    schema: 'schema/teams/club.ts',
    declaration: "    colours: list({ tells: 'What it plays in.', says: 'colours', merge: 'FILL' }),\n",
    field: field('colours', 'stringList'),
    ...{ file: 'clubs.csv', cell: 'black;blue', value: ['black', 'blue'], id: 'club:atalanta' },
  },
  {
    ...{ table: 'countries', model: 'src/model/tables/countries.ts', property: 'nickname' },
    schema: 'schema/teams/national-team.ts',
    declaration: text('nickname', 'What its team is called by its supporters.'),
    field: field('nickname', 'string'),
    ...{ file: 'countries.csv', cell: 'Lions', value: 'Lions', id: 'national-team:germany' },
    subject: 'country:germany',
  },
  {
    ...{ table: 'confederations', model: 'src/model/tables/confederations.ts', property: 'seat' },
    schema: 'schema/places/confederation.ts',
    declaration: text('seat', 'Where its head office is.'),
    field: field('seat', 'string'),
    ...{ file: 'confederations.csv', cell: 'Nyon', value: 'Nyon', id: 'confederation:uefa' },
  },
  {
    ...{ table: 'stages', model: 'src/model/tables/stages.ts', property: 'sponsor' },
    ...{ schema: 'schema/competitions/stage.ts', aheadOf: '    note: NOTE,' },
    declaration: text('sponsor', 'Who pays for it.'),
    field: field('sponsor', 'string'),
    ...{ file: 'stages.csv', cell: 'Acme', value: 'Acme', id: 'stage:ucl-2025-26/r16' },
  },
  {
    ...{ table: 'ties', model: 'src/model/tables/ties.ts', property: 'pot' },
    ...{ schema: 'schema/matches/tie.ts', aheadOf: '    note: NOTE,' },
    declaration: "    pot: integer({ tells: 'Of which pot the draw was.', says: 'pot', merge: 'FILL' }),\n",
    field: field('pot', 'int'),
    ...{ file: 'ties/ucl/2025-26.csv', cell: '2', value: 2, id: 'tie:ucl-2025-26/r16-1' },
    whole: TIES,
  },
  {
    ...{ table: 'ties', model: 'src/model/tables/ties.ts', property: 'hero' },
    ...{ schema: 'schema/matches/tie.ts', aheadOf: '    note: NOTE,' },
    declaration:
      "    hero: text({ tells: 'Who decided it.', says: 'hero', merge: 'FILL', known: 'THE_END' }),\n",
    field: field('hero', 'string'),
    ...{ file: 'ties/ucl/2025-26.csv', cell: 'Olise', value: 'Olise', id: 'tie:ucl-2025-26/r16-1' },
    ...{ whole: TIES, before: '2026-03-12' },
  },
  {
    ...{ table: 'tenures', model: 'src/model/tables/tenures.ts', property: 'contract' },
    schema: 'schema/teams/tenure.ts',
    declaration: text('contract', 'Until when it was agreed.'),
    field: field('contract', 'string'),
    ...{ file: 'tenures/clubs.csv', cell: 'two years', value: 'two years' },
    id: 'tenure:ivan-juric-atalanta-2025-06',
  },
  {
    ...{ table: 'tenures', model: 'src/model/tables/tenures.ts', property: 'elected' },
    schema: 'schema/teams/tenure.ts',
    declaration:
      "    elected: yesNo({ tells: 'Whether members voted.', says: 'elected', merge: 'DISPUTE' }),\n",
    field: field('elected', 'boolean'),
    ...{ file: 'tenures/clubs.csv', cell: 'no', value: false },
    id: 'tenure:ivan-juric-atalanta-2025-06',
  },
];
