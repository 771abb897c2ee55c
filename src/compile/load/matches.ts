import type { MatchRecord, ScoreRecord } from '../../documents/documents.ts';
import { matchSlug } from '../../model/ids.ts';
import type { RowOf } from '../../model/kit/table.ts';
import { matches } from '../../model/tables/matches.ts';
import { pastRulings } from '../../model/tables/rulings.ts';
import { compact } from '../cells.ts';
import type { Located, MatchFact } from '../facts.ts';
import { seasonOfFile } from './competitions.ts';
import { type Reading, readRows, tablesIn } from './reading.ts';

type MatchRow = RowOf<typeof matches>;

const scoreOf = ({ halfTime, fullTime, extraTime, penalties }: MatchRow): ScoreRecord | undefined =>
  fullTime === undefined ? undefined : compact({ fullTime, halfTime, extraTime, penalties });

function matchOf(season: string, row: MatchRow): MatchFact {
  const { halfTime: _half, fullTime: _full, extraTime: _extra, penalties: _penalties, ...match } = row;
  return compact({ id: matchSlug(season, row), season, ...match, score: scoreOf(row) });
}

/** Rulings that were overturned, by match. */
function readPastRulings(reading: Reading): ReadonlyMap<string, MatchRecord['pastRulings']> {
  const grouped = Map.groupBy(readRows(reading, pastRulings), ({ value }) => value.of);
  return new Map(
    [...grouped].map(([match, rows]) => [match, rows.map(({ value: { of: _of, ...ruling } }) => ruling)]),
  );
}

/**
 * Every match of `matches/`, by file and line, with the rulings on it that were overturned.
 * @param readingOf returns how the table of a season is read.
 */
export function readMatches(reading: Reading, readingOf: (season: string) => Reading): Located<MatchFact>[] {
  const rulings = readPastRulings(reading);
  return tablesIn(reading.dataDir, matches.path).flatMap((file) => {
    const season = seasonOfFile(file);
    return readRows(readingOf(season), matches, file).map((fact) => {
      const match = matchOf(season, fact.value);
      return { ...fact, value: compact({ ...match, pastRulings: rulings.get(match.id) }) };
    });
  });
}
