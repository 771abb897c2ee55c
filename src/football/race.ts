/**
 * Which endings the matches to come allow. Rivals who meet take points from each other, so it asks: can all of these teams
 * still get enough points, or can all of them stay behind? Matches against other teams are taken as won, or as lost.
 */
import type { Pairing } from './match.ts';

/** Points each side gets: a home win, a draw, an away win. */
type ResultPoints = readonly [home: number, away: number];

// A search of so many steps takes less than a millisecond.
const MOST_STEPS = 1000;
/** How many choices of the teams that may end above are tried at most. */
const MOST_CHOICES = 150;
/** A race with more matches to come is far from decided, and has too many endings to try. */
const MOST_FIXTURES = 30;

interface EndingSearch {
  readonly matches: readonly Pairing[];
  readonly results: readonly ResultPoints[];
  /** Whether a team can still succeed: `left` are the points it must still get, or may still get, in `toPlay` matches. */
  readonly fits: (left: number, toPlay: number) => boolean;
  steps: number;
}

/** Whether the matches from `index` on can end so that all teams succeed; true when there are too many endings to try. */
function canEnd(
  search: EndingSearch,
  left: Map<string, number>,
  toPlay: Map<string, number>,
  index: number,
): boolean {
  const match = search.matches[index];
  if (match === undefined) return true;
  search.steps += 1;
  if (search.steps > MOST_STEPS) return true;
  const { home, away } = match;
  const before = [left.get(home) ?? 0, left.get(away) ?? 0] as const;
  for (const team of [home, away]) toPlay.set(team, (toPlay.get(team) ?? 0) - 1);
  for (const [own, other] of search.results) {
    left.set(home, before[0] - own).set(away, before[1] - other);
    const both = [home, away].every((team) => search.fits(left.get(team) ?? 0, toPlay.get(team) ?? 0));
    if (both && canEnd(search, left, toPlay, index + 1)) return true;
  }
  left.set(home, before[0]).set(away, before[1]);
  for (const team of [home, away]) toPlay.set(team, (toPlay.get(team) ?? 0) + 1);
  return false;
}

/** Whether the last rounds have come: before them nearly everything is possible, and trying endings is not worth it. */
export const isLate = ({ fixtures }: Race): boolean =>
  fixtures.length > 0 && fixtures.length <= MOST_FIXTURES;

export interface Race {
  /** Matches to come. */
  readonly fixtures: readonly Pairing[];
  readonly winPoints: number;
}

interface MutualFixtures {
  readonly matches: readonly Pairing[];
  readonly toPlay: Map<string, number>;
}

function mutualFixtures(teams: ReadonlyMap<string, number>, { fixtures }: Race): MutualFixtures {
  const matches = fixtures.filter(({ home, away }) => teams.has(home) && teams.has(away));
  const toPlay = new Map<string, number>();
  for (const team of matches.flatMap(({ home, away }) => [home, away]))
    toPlay.set(team, (toPlay.get(team) ?? 0) + 1);
  return { matches, toPlay };
}

const playedBy = (team: string, { fixtures }: Race): number =>
  fixtures.filter(({ home, away }) => home === team || away === team).length;

/** @param needs points that each team must still get. True also when there are too many endings to try. */
export function canAllGet(needs: ReadonlyMap<string, number>, race: Race): boolean {
  const { winPoints } = race;
  const { matches, toPlay } = mutualFixtures(needs, race);
  const won = (team: string): number => (playedBy(team, race) - (toPlay.get(team) ?? 0)) * winPoints;
  const left = new Map([...needs].map(([team, points]) => [team, points - won(team)]));
  const fits = (missing: number, games: number): boolean => missing <= games * winPoints;
  if ([...left].some(([team, missing]) => !fits(missing, toPlay.get(team) ?? 0))) return false;
  const outcomes: readonly ResultPoints[] = [
    [winPoints, 0],
    [0, winPoints],
    [1, 1],
  ];
  return canEnd({ matches, results: outcomes, fits, steps: 0 }, left, toPlay, 0);
}

/** @param allowance points that each team may still get at most. True also when there are too many endings to try. */
export function canAllStay(allowance: ReadonlyMap<string, number>, race: Race): boolean {
  const { winPoints } = race;
  const { matches, toPlay } = mutualFixtures(allowance, race);
  const fits = (left: number): boolean => left >= 0;
  if ([...allowance.values()].some((left) => !fits(left))) return false;
  const outcomes: readonly ResultPoints[] = [
    [1, 1],
    [winPoints, 0],
    [0, winPoints],
  ];
  return canEnd({ matches, results: outcomes, fits, steps: 0 }, new Map(allowance), toPlay, 0);
}

function* choices<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  for (let index = from; index <= items.length - size && size > 0; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    for (const rest of choices(items, size - 1, index + 1)) yield [item, ...rest];
  }
}

function countChoices(of: number, size: number): number {
  let count = 1;
  for (let index = 0; index < size; index += 1) count = (count * (of - index)) / (index + 1);
  return count;
}

/** Whether some choice of `size` items passes; true when there are too many to try. */
export function someChoice<T>(
  items: readonly T[],
  size: number,
  passes: (chosen: readonly T[]) => boolean,
): boolean {
  if (countChoices(items.length, size) > MOST_CHOICES) return true;
  for (const chosen of choices(items, size)) if (passes(chosen)) return true;
  return false;
}
