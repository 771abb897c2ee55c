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
  readonly value: string | number;
  /** Id of the thing that has it, and how the API finds it. */
  readonly id: string;
}

const text = (property: string, tells: string): string =>
  `    ${property}: text({ tells: '${tells}', says: '${property}', merge: 'FILL' }),\n`;
const field = (property: string, type: 'string' | 'int'): string =>
  `    ${property}: t.${type}({ nullable: true, description: 'On trial; null when unknown.', resolve: ({ record }) => record.${property} ?? null }),\n`;

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
    ...{ file: 'matches/ucl/2025-26.csv', cell: '23439', value: 23_439 },
    id: 'match:ucl-2025-26-atalanta-bayern-1',
  },
];
