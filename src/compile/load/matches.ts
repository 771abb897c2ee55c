import type { GoalPair, ScoreRecord } from '../../documents/documents.ts';
import type { MatchStatus } from '../../football/match.ts';
import { CLOCK } from '../../model/codes.ts';
import { type Cells, compact } from '../cells.ts';
import { COLUMNS } from '../columns.ts';
import type { Located, MatchFact } from '../facts.ts';
import { DAY_BASES, seasonOfFile } from './competitions.ts';
import { type Reading, readFacts, tablesIn } from './reading.ts';

type WrittenStatus = Exclude<MatchStatus, 'SCHEDULED' | 'PLAYED'>;
const STATUSES: readonly WrittenStatus[] = [
  'AWARDED',
  'CANCELLED',
  'POSTPONED',
  'ABANDONED',
  'ANNULLED',
  'WALKOVER',
];

function scoreOf(cells: Cells): ScoreRecord | undefined {
  const fullTime = cells.goals('full_time');
  const parts: {
    halfTime?: GoalPair | undefined;
    extraTime?: GoalPair | undefined;
    penalties?: GoalPair | undefined;
  } = {
    halfTime: cells.goals('half_time'),
    extraTime: cells.goals('extra_time'),
    penalties: cells.goals('penalties'),
  };
  return fullTime === undefined ? undefined : compact({ fullTime, ...parts });
}

const slugOf = (team: string): string => team.slice(team.indexOf(':') + 1);

/** Finals tournaments and club seasons: by season. Internationals outside a finals tournament: by date. */
function matchId(season: string, cells: Cells): string {
  const pair = `${slugOf(cells.required('home'))}-${slugOf(cells.required('away'))}`;
  const international =
    cells.required('home').startsWith('national-team:') && !/^world-cup-\d{4}$/.test(season);
  if (international) return `${cells.required('date')}-${pair}`;
  const suffix = cells.text('leg') ?? (cells.text('tie') === undefined ? undefined : cells.text('stage'));
  return [season, pair, suffix].filter((part) => part !== undefined).join('-');
}

const matchOf = (season: string, cells: Cells): MatchFact =>
  compact({
    id: matchId(season, cells),
    season,
    stage: cells.required('stage'),
    date: cells.date('date') ?? cells.required('date'),
    kickoff: cells.read(CLOCK, 'kickoff'),
    group: cells.text('group'),
    matchday: cells.integer('matchday'),
    tie: cells.text('tie'),
    leg: cells.integer('leg'),
    home: cells.required('home'),
    away: cells.required('away'),
    neutral: cells.oneOf('neutral', ['yes', 'no']) === 'yes' ? (true as const) : undefined,
    venue: cells.text('venue'),
    city: cells.text('city'),
    score: scoreOf(cells),
    status: cells.oneOf('status', STATUSES),
    official: cells.goals('official'),
    officialFrom: cells.date('official_from'),
    officialBasis: cells.oneOf('official_basis', DAY_BASES),
    officialEvidence: cells.text('official_evidence'),
    note: cells.text('note'),
    knownFrom: cells.date('known_from'),
    knownBasis: cells.oneOf('known_basis', DAY_BASES),
    source: cells.required('source'),
    sourceRow: cells.text('source_row'),
  });

/**
 * Every match of `matches/`, by file and line.
 * @param readingOf how the table of a season is read.
 */
export function readMatches(dataDir: string, readingOf: (season: string) => Reading): Located<MatchFact>[] {
  return tablesIn(dataDir, 'matches').flatMap((file) => {
    const season = seasonOfFile(file);
    return readFacts(readingOf(season), file, COLUMNS.matches, (cells) => matchOf(season, cells));
  });
}
