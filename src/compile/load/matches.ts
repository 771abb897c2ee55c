import type { ScoreRecord } from '../../documents/documents.ts';
import { matchSlug } from '../../model/ids.ts';
import type { RowOf } from '../../model/kit/table.ts';
import { matches } from '../../model/tables/matches.ts';
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

/**
 * Every match of `matches/`, by file and line.
 * @param readingOf returns how the table of a season is read.
 */
export function readMatches(dataDir: string, readingOf: (season: string) => Reading): Located<MatchFact>[] {
  return tablesIn(dataDir, matches.path).flatMap((file) => {
    const season = seasonOfFile(file);
    return readRows(readingOf(season), matches, file).map((fact) => ({
      ...fact,
      value: matchOf(season, fact.value),
    }));
  });
}
