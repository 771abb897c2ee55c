import type { MatchRecord, ScoreRecord } from '../../documents/documents.ts';
import { matchSlug } from '../../model/ids.ts';
import type { RowOf } from '../../model/kit/table.ts';
import { matches } from '../../model/tables/matches.ts';
import { pastRulings } from '../../model/tables/rulings.ts';
import { compact } from '../cells.ts';
import type { Located, MatchFact } from '../facts.ts';
import { nearestWord } from '../nearest-word.ts';
import { seasonOfFile } from './competitions.ts';
import { type Reading, readRows, tablesIn } from './reading.ts';

type MatchRow = RowOf<typeof matches>;
type RulingRow = RowOf<typeof pastRulings>;

const scoreOf = ({ halfTime, fullTime, extraTime, penalties }: MatchRow): ScoreRecord | undefined =>
  fullTime === undefined ? undefined : compact({ fullTime, halfTime, extraTime, penalties });

function matchOf(season: string, row: MatchRow): MatchFact {
  const { halfTime: _half, fullTime: _full, extraTime: _extra, penalties: _penalties, ...match } = row;
  return compact({ id: matchSlug(season, row), season, ...match, score: scoreOf(row) });
}

/** Rulings that were overturned, by match. */
class PastRulings {
  readonly #reading: Reading;
  readonly #rows: readonly Located<RulingRow>[];
  readonly #byMatch: ReadonlyMap<string, MatchRecord['pastRulings']>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#rows = readRows(reading, pastRulings);
    const grouped = Map.groupBy(this.#rows, ({ value }) => value.of);
    this.#byMatch = new Map(
      [...grouped].map(([match, rows]) => [match, rows.map(({ value: { of: _of, ...ruling } }) => ruling)]),
    );
  }

  of(match: string): MatchRecord['pastRulings'] {
    return this.#byMatch.get(match);
  }

  /** Reports rulings on matches that no table has. */
  demandMatches(found: readonly Located<MatchFact>[]): void {
    if (this.#rows.length === 0) return;
    const known = new Set(found.map(({ value }) => value.id));
    for (const row of this.#rows) {
      const { of } = row.value;
      if (known.has(of)) continue;
      const near = nearestWord(of, known);
      const tip = near === null ? 'add the match first' : `did you mean ${near}?`;
      this.#reading.faults.add(row, 'known-references', `${of} is not in ${matches.path}`, tip);
    }
  }
}

/**
 * Every match of `matches/`, by file and line, with the rulings on it that were overturned.
 * @param readingOf returns how the table of a season is read.
 */
export function readMatches(reading: Reading, readingOf: (season: string) => Reading): Located<MatchFact>[] {
  const rulings = new PastRulings(reading);
  const found = tablesIn(reading.dataDir, matches.path).flatMap((file) => {
    const season = seasonOfFile(file);
    return readRows(readingOf(season), matches, file).map((fact) => {
      const match = matchOf(season, fact.value);
      return { ...fact, value: compact({ ...match, pastRulings: rulings.of(match.id) }) };
    });
  });
  rulings.demandMatches(found);
  return found;
}
