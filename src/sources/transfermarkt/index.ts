/**
 * transfermarkt-datasets: who led both sides of matches of clubs and national teams since 2012. `clubs.csv` and
 * `competitions.csv` beside `games.csv` tell in which country a club plays.
 */
import { type LeagueEntry, type LedTeamEntry, ledTeam, person, type SourceBench } from '../bench.ts';
import { date, facts, optional, text } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import type { Notice, Rejected, SourceFact, SourceInput, SourceLine } from '../types.ts';

const SIDES = ['home', 'away'] as const;

const GAME_COLUMNS = [
  ...['competition_id', 'competition_type', 'date'],
  ...SIDES.flatMap((side) => [`${side}_club_id`, `${side}_club_name`, `${side}_club_manager_name`]),
];

/** Both sides of one match, read before they become facts of their own. */
interface Game extends SourceFact {
  readonly benches: readonly SourceBench[];
}

function benchOf(row: CsvRow, at: SourceLine, side: (typeof SIDES)[number]): SourceBench {
  const isNational = row.cell('competition_type').includes('national');
  const name = optional(row, `${side}_club_name`);
  const coach = optional(row, `${side}_club_manager_name`);
  return {
    kind: 'bench',
    ...at,
    competition: null,
    date: date(row, 'date'),
    team: ledTeam({ id: text(row, `${side}_club_id`), name, isNational }),
    coach: coach === null ? null : person({ name: coach }),
  };
}

/** Two facts for each row of `games.csv`. */
export async function* readGames(
  path: string,
  input: SourceInput,
): AsyncGenerator<SourceBench | Rejected | Notice> {
  const games = facts(
    path,
    readCsv(path, input, { columns: GAME_COLUMNS }),
    (row, at): Game => ({ kind: 'game', ...at, benches: SIDES.map((side) => benchOf(row, at, side)) }),
  );
  for await (const game of games) {
    if ('benches' in game) yield* game.benches;
    else yield game;
  }
}

export const readLeagueClubs = (
  path: string,
  input: SourceInput,
): AsyncGenerator<LedTeamEntry | Rejected | Notice> =>
  facts(
    path,
    readCsv(path, input, { columns: ['club_id', 'name', 'domestic_competition_id'] }),
    (row, at) => ({
      kind: 'led-team',
      ...at,
      team: ledTeam({ id: text(row, 'club_id'), name: text(row, 'name') }),
      league: optional(row, 'domestic_competition_id'),
    }),
  );

/** Competitions of several countries have no country, and tell nothing of their clubs. */
export async function* readLeagues(
  path: string,
  input: SourceInput,
): AsyncGenerator<LeagueEntry | Rejected | Notice> {
  const rows = facts(
    path,
    readCsv(path, input, { columns: ['competition_id', 'country_name'] }),
    (row, at) => ({
      kind: 'league' as const,
      ...at,
      id: text(row, 'competition_id'),
      country: optional(row, 'country_name') ?? '',
    }),
  );
  for await (const row of rows) if (row.kind !== 'league' || row.country !== '') yield row;
}
