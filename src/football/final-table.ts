/** The table of a season that was played in stages: those of its last stages, one below the other. */
import type { LeagueTable } from './table.ts';
import type { TableRow } from './table-terms.ts';

/** The places that no later table has, best first. */
function freePlaces(teams: number, taken: readonly TableRow[]): readonly number[] {
  const places = new Set(taken.map(({ position }) => position));
  return Array.from({ length: teams }, (_, at) => at + 1).filter((place) => !places.has(place));
}

/**
 * @param first the table that all teams were in. @param parts the later ones, best places first; at least one.
 * @param done teams that played no later stage: they keep their order, in the places that are left.
 */
export function finalTable(
  first: LeagueTable,
  parts: readonly [LeagueTable, ...LeagueTable[]],
  done: ReadonlySet<string>,
): LeagueTable {
  const [top] = parts;
  const played = parts.flatMap(({ rows }, part) => rows.map((row) => ({ ...row, part })));
  const free = freePlaces(first.rows.length, played);
  const left = first.rows.filter(({ team }) => done.has(team));
  const kept = left.map((row, at) => {
    const position = free[at] ?? row.position;
    const zones = top.cutoffs.filter(({ from, to }) => from <= position && position <= to);
    return { ...row, position, part: parts.length + at, zones };
  });
  return {
    ...top,
    complete: parts.every(({ complete }) => complete),
    rows: [...played, ...kept].toSorted((a, b) => a.position - b.position),
    matches: [first, ...parts].flatMap(({ matches }) => matches),
    fixtures: parts.flatMap(({ fixtures }) => fixtures),
  };
}
