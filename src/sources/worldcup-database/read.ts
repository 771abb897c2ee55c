import { ledTeam, person as sourcePerson } from '../bench.ts';
import { count, date, facts, flag, optional, optionalCount, text } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import { type Notice, notice, type Rejected, type SourceInput, type SourceLine } from '../types.ts';
import { type DatabaseFact, type DatabaseTeam, LICENCE } from './facts.ts';
import { toMatch } from './matches.ts';

type FactReader = (row: CsvRow, at: SourceLine) => DatabaseFact;

/** The columns that a table must have, and the reader of its rows. */
interface WorldCupTable {
  readonly columns: readonly string[];
  readonly read: FactReader;
}

const licence = LICENCE;

/** The facts of one table in its order. The name of the file tells which table it is. */
export async function* readWorldCupDatabase(
  path: string,
  input: SourceInput,
): AsyncGenerator<DatabaseFact | Rejected | Notice> {
  const name = path.split(/[/\\]/u).at(-1) ?? path;
  const table = TABLES.get(name);
  if (table === undefined) return yield notice(path, 1, `nothing is taken over from ${name}`);
  yield* facts(path, readCsv(path, input, { columns: table.columns }), table.read);
}

const TOURNAMENT = ['tournament_id', 'tournament_name'] as const;
const TEAM = ['team_id', 'team_name', 'team_code'] as const;

const tournament = (row: CsvRow) => ({
  tournament: text(row, 'tournament_id'),
  competition: text(row, 'tournament_name'),
});

const team = (row: CsvRow, prefix = ''): DatabaseTeam => ({
  id: text(row, `${prefix}team_id`),
  name: text(row, `${prefix}team_name`),
  code: text(row, `${prefix}team_code`),
});

const person = (row: CsvRow) => ({
  familyName: text(row, 'family_name'),
  givenName: optional(row, 'given_name'),
});

/** Given name before family name, as people are called; a person with a single name has only that. */
const fullName = (row: CsvRow): string => {
  const { givenName, familyName } = person(row);
  return givenName === null ? familyName : `${givenName} ${familyName}`;
};

const TABLES: ReadonlyMap<string, WorldCupTable> = new Map<string, WorldCupTable>([
  [
    'matches.csv',
    {
      columns: [
        ...TOURNAMENT,
        ...[
          'match_id',
          'stage_name',
          'group_name',
          'replayed',
          'replay',
          'match_date',
          'match_time',
          'stadium_name',
        ],
        ...['home_team_id', 'home_team_name', 'away_team_id', 'away_team_name', 'score', 'home_team_score'],
        ...['away_team_score', 'extra_time', 'penalty_shootout', 'score_penalties'],
      ],
      read: (row, at) =>
        toMatch(row, at, { ...tournament(row), home: team(row, 'home_'), away: team(row, 'away_') }),
    },
  ],
  [
    'tournaments.csv',
    {
      columns: [...TOURNAMENT, 'year', 'start_date', 'end_date', 'host_country', 'winner', 'count_teams'],
      read: (row, at) => ({
        kind: 'tournament',
        licence,
        ...at,
        ...tournament(row),
        year: count(row, 'year'),
        from: date(row, 'start_date'),
        to: date(row, 'end_date'),
        host: text(row, 'host_country'),
        winner: text(row, 'winner'),
        teams: count(row, 'count_teams'),
      }),
    },
  ],
  [
    'qualified_teams.csv',
    {
      columns: [...TOURNAMENT, ...TEAM, 'count_matches', 'performance'],
      read: (row, at) => ({
        kind: 'qualified',
        licence,
        ...at,
        ...tournament(row),
        team: team(row),
        matches: count(row, 'count_matches'),
        reached: text(row, 'performance'),
      }),
    },
  ],
  [
    'host_countries.csv',
    {
      columns: [...TOURNAMENT, ...TEAM],
      read: (row, at) => ({ kind: 'host', licence, ...at, ...tournament(row), team: team(row) }),
    },
  ],
  [
    'tournament_standings.csv',
    {
      columns: [...TOURNAMENT, ...TEAM, 'position'],
      read: (row, at) => ({
        kind: 'placing',
        licence,
        ...at,
        ...tournament(row),
        team: team(row),
        position: count(row, 'position'),
      }),
    },
  ],
  [
    'group_standings.csv',
    {
      columns: [
        ...TOURNAMENT,
        ...TEAM,
        'stage_name',
        'group_name',
        'position',
        'played',
        'points',
        'advanced',
      ],
      read: (row, at) => ({
        kind: 'standing',
        licence,
        ...at,
        ...tournament(row),
        team: team(row),
        stage: text(row, 'stage_name'),
        group: text(row, 'group_name'),
        position: count(row, 'position'),
        played: count(row, 'played'),
        won: count(row, 'wins'),
        drawn: count(row, 'draws'),
        lost: count(row, 'losses'),
        goalsFor: count(row, 'goals_for'),
        goalsAgainst: count(row, 'goals_against'),
        points: count(row, 'points'),
        advanced: flag(row, 'advanced'),
      }),
    },
  ],
  [
    'managers.csv',
    {
      columns: ['manager_id', 'family_name', 'given_name', 'country_name'],
      read: (row, at) => ({
        kind: 'manager',
        licence,
        ...at,
        id: text(row, 'manager_id'),
        ...person(row),
        country: text(row, 'country_name'),
        wikipedia: optional(row, 'manager_wikipedia_link'),
      }),
    },
  ],
  [
    'manager_appointments.csv',
    {
      columns: [...TOURNAMENT, ...TEAM, 'manager_id', 'family_name', 'given_name'],
      read: (row, at) => ({
        kind: 'appointment',
        licence,
        ...at,
        ...tournament(row),
        manager: text(row, 'manager_id'),
        ...person(row),
        team: team(row),
      }),
    },
  ],
  [
    'manager_appearances.csv',
    {
      columns: [...TOURNAMENT, ...TEAM, 'match_date', 'manager_id', 'family_name', 'given_name'],
      read: (row, at) => ({
        kind: 'bench',
        licence,
        ...at,
        competition: text(row, 'tournament_name'),
        date: date(row, 'match_date'),
        team: ledTeam({ name: text(row, 'team_name'), isNational: true }),
        coach: sourcePerson({ name: fullName(row) }),
      }),
    },
  ],
  [
    'stadiums.csv',
    {
      columns: ['stadium_id', 'stadium_name', 'city_name', 'country_name', 'stadium_capacity'],
      read: (row, at) => ({
        kind: 'stadium',
        licence,
        ...at,
        id: text(row, 'stadium_id'),
        name: text(row, 'stadium_name'),
        city: text(row, 'city_name'),
        country: text(row, 'country_name'),
        capacity: optionalCount(row, 'stadium_capacity'),
      }),
    },
  ],
  [
    'teams.csv',
    {
      columns: [...TEAM, 'mens_team', 'womens_team', 'federation_name', 'confederation_code'],
      read: (row, at) => ({
        kind: 'team',
        licence,
        ...at,
        team: team(row),
        men: flag(row, 'mens_team'),
        women: flag(row, 'womens_team'),
        federation: text(row, 'federation_name'),
        confederation: text(row, 'confederation_code'),
      }),
    },
  ],
  [
    'penalty_kicks.csv',
    {
      columns: [...TOURNAMENT, ...TEAM, 'match_id', 'family_name', 'given_name', 'converted'],
      read: (row, at) => ({
        kind: 'penalty-kick',
        licence,
        ...at,
        ...tournament(row),
        match: text(row, 'match_id'),
        team: team(row),
        ...person(row),
        converted: flag(row, 'converted'),
      }),
    },
  ],
]);

/** The names of the files that facts are taken from; the others tell what follows from these. */
export const TABLE_NAMES: readonly string[] = [...TABLES.keys()];
