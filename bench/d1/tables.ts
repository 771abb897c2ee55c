/** The graph as rows of a database, for the Worker that is built on one. */
import { countingGoals } from '../../src/football/match.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { StoreOpener } from '../../src/store/open.ts';
import type { KvReader } from '../../src/store/reader.ts';
import type { Statement } from '../workers/d1/sql.ts';

type Cell = string | number | null;

interface Table {
  readonly name: string;
  /** As SQL declares them, the key first. */
  readonly columns: readonly string[];
  readonly indexes?: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

function teamsOf({ index }: GraphView): Table {
  const clubs = index.clubs.list.map((one) => [
    `club:${one.id}`,
    one.name,
    one.city ?? null,
    one.association,
  ]);
  const national = index.countries.list
    .filter(({ nationalTeam }) => nationalTeam)
    .map((one) => [`national-team:${one.id}`, one.name, null, null]);
  const columns = ['id TEXT PRIMARY KEY', 'name TEXT NOT NULL', 'city TEXT', 'association TEXT'];
  return { name: 'teams', columns, rows: [...clubs, ...national] };
}

const coachesOf = ({ index }: GraphView): Table => ({
  name: 'coaches',
  columns: ['id TEXT PRIMARY KEY', 'name TEXT NOT NULL'],
  rows: index.coaches.list.map(({ id, name }) => [id, name]),
});

const seasonsOf = ({ index }: GraphView): Table => ({
  name: 'seasons',
  columns: ['id TEXT PRIMARY KEY', 'competition TEXT NOT NULL', 'label TEXT NOT NULL'],
  indexes: ['competition, label'],
  rows: index.seasons.all().map(({ id, competition, label }) => [id, competition, label]),
});

function matchRow(view: GraphView, match: MatchView): readonly Cell[] {
  const { season, stage, kickoff } = match.record;
  const goals = countingGoals(match);
  const leader = (team: string): Cell => view.leaderOf(team, match.date)?.coach ?? null;
  return [
    `match:${match.id}`,
    season,
    `${season}/${stage}`,
    match.date,
    kickoff ?? null,
    match.home,
    match.away,
    goals?.home ?? null,
    goals?.away ?? null,
    leader(match.home),
    leader(match.away),
  ];
}

async function playedIn(view: GraphView): Promise<readonly Table[]> {
  const stages: Cell[][] = [];
  const matches: (readonly Cell[])[] = [];
  for (const { id } of view.index.seasons.all()) {
    const season = await view.season(id);
    for (const { record } of season?.stages ?? [])
      stages.push([`${id}/${record.code}`, record.name, record.kind]);
    for (const match of season?.matches ?? []) matches.push(matchRow(view, match));
  }
  return [
    {
      name: 'stages',
      columns: ['id TEXT PRIMARY KEY', 'name TEXT NOT NULL', 'kind TEXT NOT NULL'],
      rows: stages,
    },
    {
      name: 'matches',
      columns: [
        'id TEXT PRIMARY KEY',
        'season TEXT NOT NULL',
        'stage TEXT NOT NULL',
        'date TEXT NOT NULL',
        'kickoff TEXT',
        'home TEXT NOT NULL',
        'away TEXT NOT NULL',
        'home_goals INTEGER',
        'away_goals INTEGER',
        'home_coach TEXT',
        'away_coach TEXT',
      ],
      indexes: ['home, date', 'away, date', 'season, stage'],
      rows: matches,
    },
  ];
}

/** D1 takes a statement of 100 kB: some hundred rows fit. */
const ROWS_TOGETHER = 100;

const literal = (cell: Cell): string =>
  typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : `${cell}`;

function* statementsOf({ name, columns, indexes = [], rows }: Table): Generator<Statement> {
  yield { sql: `CREATE TABLE ${name} (${columns.join(', ')})`, values: [] };
  const all = [...rows].map((row) => `(${row.map(literal).join()})`);
  for (let at = 0; at < all.length; at += ROWS_TOGETHER)
    yield { sql: `INSERT INTO ${name} VALUES ${all.slice(at, at + ROWS_TOGETHER).join()}`, values: [] };
  for (const [at, index] of indexes.entries())
    yield { sql: `CREATE INDEX ${name}_${at} ON ${name} (${index})`, values: [] };
}

/** @returns what makes and fills the tables, in order. */
export async function tableStatements(kv: KvReader): Promise<readonly Statement[]> {
  const view = (await openGraph(await new StoreOpener().open({ GRAPH: kv }))).view(null);
  const tables = [teamsOf(view), coachesOf(view), seasonsOf(view), ...(await playedIn(view))];
  return tables.flatMap((table) => [...statementsOf(table)]);
}
