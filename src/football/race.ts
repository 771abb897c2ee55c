/**
 * What the matches to come allow, since rivals who meet take points from each other: can all of some teams still gather
 * enough, or all of some teams stay behind? Matches against others are taken as won, or as lost.
 */
export interface Fixture {
  readonly home: string;
  readonly away: string;
}

/** Points each side gets: a home win, a draw, an away win. */
type Outcome = readonly [home: number, away: number];

// A search of this many steps takes a fraction of a millisecond.
const MOST_STEPS = 1000;
/** Ways to choose the teams that may end above; more are not tried one by one. */
const MOST_CHOICES = 150;
/** With more matches to come a race is far from settled, and there are too many endings to try. */
const MOST_FIXTURES = 30;

interface Search {
  readonly matches: readonly Fixture[];
  readonly outcomes: readonly Outcome[];
  /** Whether what is left may still do for a team, given the points it has left to get or to lose. */
  readonly fits: (left: number, toPlay: number) => boolean;
  steps: number;
}

/** Whether the matches from `at` on can end so that it fits for all; true when that is too much to try. */
function canEnd(search: Search, left: Map<string, number>, toPlay: Map<string, number>, at: number): boolean {
  const match = search.matches[at];
  if (match === undefined) return true;
  search.steps += 1;
  if (search.steps > MOST_STEPS) return true;
  const { home, away } = match;
  const before = [left.get(home) ?? 0, left.get(away) ?? 0] as const;
  for (const team of [home, away]) toPlay.set(team, (toPlay.get(team) ?? 0) - 1);
  for (const [own, other] of search.outcomes) {
    left.set(home, before[0] - own).set(away, before[1] - other);
    const both = [home, away].every((team) => search.fits(left.get(team) ?? 0, toPlay.get(team) ?? 0));
    if (both && canEnd(search, left, toPlay, at + 1)) return true;
  }
  left.set(home, before[0]).set(away, before[1]);
  for (const team of [home, away]) toPlay.set(team, (toPlay.get(team) ?? 0) + 1);
  return false;
}

/** Whether it is worth asking: before the last rounds nearly everything is possible. */
export const isLate = ({ fixtures }: Race): boolean =>
  fixtures.length > 0 && fixtures.length <= MOST_FIXTURES;

export interface Race {
  /** Matches to come. */
  readonly fixtures: readonly Fixture[];
  readonly winPoints: number;
}

interface Meetings {
  readonly matches: readonly Fixture[];
  readonly toPlay: Map<string, number>;
}

function meetingsOf(teams: ReadonlyMap<string, number>, { fixtures }: Race): Meetings {
  const matches = fixtures.filter(({ home, away }) => teams.has(home) && teams.has(away));
  const toPlay = new Map<string, number>();
  for (const team of matches.flatMap(({ home, away }) => [home, away]))
    toPlay.set(team, (toPlay.get(team) ?? 0) + 1);
  return { matches, toPlay };
}

const playedBy = (team: string, { fixtures }: Race): number =>
  fixtures.filter(({ home, away }) => home === team || away === team).length;

/** @param needs points that each team must still get. True also when it is too much to try every ending. */
export function canAllGet(needs: ReadonlyMap<string, number>, race: Race): boolean {
  const { winPoints } = race;
  const { matches, toPlay } = meetingsOf(needs, race);
  const won = (team: string): number => (playedBy(team, race) - (toPlay.get(team) ?? 0)) * winPoints;
  const left = new Map([...needs].map(([team, points]) => [team, points - won(team)]));
  const fits = (missing: number, games: number): boolean => missing <= games * winPoints;
  if ([...left].some(([team, missing]) => !fits(missing, toPlay.get(team) ?? 0))) return false;
  const outcomes: readonly Outcome[] = [
    [winPoints, 0],
    [0, winPoints],
    [1, 1],
  ];
  return canEnd({ matches, outcomes, fits, steps: 0 }, left, toPlay, 0);
}

/** @param room points that each team may still get at most. True also when it is too much to try every ending. */
export function canAllStay(room: ReadonlyMap<string, number>, race: Race): boolean {
  const { winPoints } = race;
  const { matches, toPlay } = meetingsOf(room, race);
  const fits = (left: number): boolean => left >= 0;
  if ([...room.values()].some((left) => !fits(left))) return false;
  const outcomes: readonly Outcome[] = [
    [1, 1],
    [winPoints, 0],
    [0, winPoints],
  ];
  return canEnd({ matches, outcomes, fits, steps: 0 }, new Map(room), toPlay, 0);
}

function* choices<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  for (let at = from; at <= items.length - size && size > 0; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    for (const rest of choices(items, size - 1, at + 1)) yield [item, ...rest];
  }
}

function countChoices(of: number, size: number): number {
  let count = 1;
  for (let at = 0; at < size; at += 1) count = (count * (of - at)) / (at + 1);
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
