/** The matches that a league lacks: nearly all teams have met everybody, and a few pairs have not. */
import type { StageMatch } from './stages.ts';

/** With fewer teams no format shows. */
const FEWEST_TEAMS = 6;
/** The share of fixtures that may be missing. When more are, the season is not through. */
const BY_MISTAKE = 0.05;

interface MissingMatch<M> {
  readonly home: string;
  readonly away: string;
  /** The last row of the matchday on which neither plays; else the last row of the league. */
  readonly after: M;
}

const fixture = (home: string, away: string): string => `${home} ${away}`;

/** The matchdays with a row of nobody of the two. */
function without<M extends StageMatch>(
  rows: readonly M[],
  teams: readonly string[],
): readonly M[] | undefined {
  const days = Map.groupBy(rows, ({ matchday }) => matchday ?? null);
  days.delete(null);
  return [...days.values()].find(
    (of) => !of.some(({ home, away }) => teams.includes(home) || teams.includes(away)),
  );
}

/** @param rows of one table. */
export function missingIn<M extends StageMatch>(rows: readonly M[]): readonly MissingMatch<M>[] {
  const teams = [...new Set(rows.flatMap(({ home, away }) => [home, away]))].sort();
  const held = new Set(rows.map(({ home, away }) => fixture(home, away)));
  const missing = teams.flatMap((home) =>
    teams.flatMap((away) => (home === away || held.has(fixture(home, away)) ? [] : [{ home, away }])),
  );
  const last = rows.at(-1);
  const isFew = missing.length <= teams.length * (teams.length - 1) * BY_MISTAKE;
  if (teams.length < FEWEST_TEAMS || !isFew || last === undefined) return [];
  return missing.map(({ home, away }) => ({
    home,
    away,
    after: without(rows, [home, away])?.at(-1) ?? last,
  }));
}
