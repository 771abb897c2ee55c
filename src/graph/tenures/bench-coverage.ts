import type { GraphView } from '../view.ts';
import { benchOf } from './bench.ts';

/** How many matches of a season have both benches told. */
export interface BenchCoverage {
  readonly competition: string;
  readonly season: string;
  /** Matches that were played by the as-of day. */
  readonly matches: number;
  /** Of these, those of which it is told who led both sides. */
  readonly told: number;
  /** Of these, those of which both are certain. */
  readonly certain: number;
}

/** The coverage of a season by its id; null when there is no such season. */
async function ofSeason(view: GraphView, id: string): Promise<BenchCoverage | null> {
  const season = await view.season(id);
  if (season === null) return null;
  const played = season.matches.filter((match) => match.score !== null);
  const benches = played.map((match) =>
    [match.home, match.away].map((team) => benchOf(view, { match, team })),
  );
  const known = benches.filter((sides) => sides.every((bench) => bench.length > 0));
  const certain = known.filter((sides) => sides.flat().every((coach) => coach.certain));
  return {
    competition: season.record.competition,
    season: id,
    matches: played.length,
    told: known.length,
    certain: certain.length,
  };
}

/** Every season with a match played, in the order of the table. All of them are read. */
export async function benchCoverage(view: GraphView): Promise<readonly BenchCoverage[]> {
  const seasons = await Promise.all(view.seasons.map(({ id }) => ofSeason(view, id)));
  return seasons.flatMap((season) => (season === null || season.matches === 0 ? [] : season));
}
