/** Whole seasons of such leagues by chance, with the final table that their regulations give: reckoned here a second time. */
import type { LaterPhase, SplitLeague } from './leagues.ts';
import type { Result } from './result.ts';

/** Matches of one day of a league or of a phase. */
export type Round = readonly Result[];

interface FinalRow {
  readonly team: string;
  readonly points: number;
}

export interface PlayedSeason {
  readonly first: readonly Round[];
  /** The rounds of each phase, in the order of the league's phases. */
  readonly later: readonly (readonly Round[])[];
  readonly final: readonly FinalRow[];
}

const NAMES =
  `Ardmoor Blexham Corvane Dunwick Elstowe Farruga Glenpark Hollifax Inverdee Jorvika Kestrelby Lomondo Marchetti
  Norwold Ostrander Pembury Quillon Rathmoor`.split(/\s+/u);

type Chance = () => number;

/** Mulberry32: the same numbers in every run. */
function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The rounds in which an even number of teams meet once, by the circle method. */
function onceAround(teams: readonly string[]): readonly (readonly [string, string])[][] {
  const [fixed = '', ...turning] = teams;
  return turning.map((_, turn) => {
    const ring = [...turning.slice(turn), ...turning.slice(0, turn)];
    const line = [fixed, ...ring];
    return line
      .slice(0, teams.length / 2)
      .map((team, at) => [team, line[teams.length - 1 - at] ?? ''] as const)
      .map(([a, b], at) => ((turn + at) % 2 === 0 ? ([a, b] as const) : ([b, a] as const)));
  });
}

const goalsBy = (strength: number, chance: Chance): number =>
  [0.75, 0.45, 0.22, 0.1].filter((share) => chance() < share * strength).length;

function played(teams: readonly string[], meetings: number, chance: Chance): readonly Round[] {
  const strength = (team: string): number => 1.2 - NAMES.indexOf(team) * 0.03;
  return Array.from({ length: meetings }, (_, meeting) =>
    onceAround(teams).map((round) =>
      round.map(([a, b]): Result => {
        const [home, away] = meeting % 2 === 0 ? [a, b] : [b, a];
        return { home, away, goals: [goalsBy(strength(home), chance), goalsBy(strength(away), chance)] };
      }),
    ),
  ).flat();
}

interface Tally {
  readonly points: number;
  readonly difference: number;
  readonly scored: number;
  readonly wins: number;
}

const NOTHING: Tally = { points: 0, difference: 0, scored: 0, wins: 0 };

const pointsFor = (own: number, other: number): number => (own > other ? 3 : own === other ? 1 : 0);

function tallied(rounds: readonly Round[]): ReadonlyMap<string, Tally> {
  const tally = new Map<string, Tally>();
  const add = (team: string, own: number, other: number): void => {
    const { points, difference, scored, wins } = tally.get(team) ?? NOTHING;
    tally.set(team, {
      points: points + pointsFor(own, other),
      difference: difference + own - other,
      scored: scored + own,
      wins: wins + (own > other ? 1 : 0),
    });
  };
  for (const { home, away, goals } of rounds.flat()) {
    add(home, goals[0], goals[1]);
    add(away, goals[1], goals[0]);
  }
  return tally;
}

const byGoals = (a: Tally, b: Tally): number => b.difference - a.difference || b.scored - a.scored;

/** In Belgium matches won come before goals. */
const ahead = (a: Tally, b: Tally, { level }: SplitLeague): number =>
  (level === 'ROUNDING_THEN_PLACE' ? b.wins - a.wins : 0) || byGoals(a, b);

const BROUGHT = {
  ALL: (points: number) => points,
  HALF_UP: (points: number) => Math.ceil(points / 2),
  HALF_DOWN: (points: number) => Math.floor(points / 2),
} as const;

/** One phase in the final table. @param order of its teams after the first phase. */
function phaseTable(
  league: SplitLeague,
  { brings }: LaterPhase,
  order: readonly string[],
  before: ReadonlyMap<string, Tally>,
  rounds: readonly Round[],
): readonly FinalRow[] {
  const now = tallied(rounds);
  const rows = order.map((team, place) => {
    const [earlier, later] = [before.get(team) ?? NOTHING, now.get(team) ?? NOTHING];
    const brought = BROUGHT[brings](earlier.points);
    return {
      ...{ team, place, points: brought + later.points },
      /** Positive for a team that gained half a point. */
      rounding: brings === 'ALL' ? 0 : brought - earlier.points / 2,
      difference: later.difference + (league.recordGoesOn ? earlier.difference : 0),
      scored: later.scored + (league.recordGoesOn ? earlier.scored : 0),
      wins: later.wins,
    };
  });
  return rows.toSorted((a, b) => {
    if (a.points !== b.points || league.level === 'NEVER') return b.points - a.points;
    if (league.level === 'GOALS') return byGoals(a, b);
    if (a.rounding !== b.rounding) return a.rounding - b.rounding;
    return league.level === 'ROUNDING_THEN_GOALS' ? byGoals(a, b) : a.place - b.place;
  });
}

/** Whether nothing but lots says which of two neighbours is ahead. */
const isOpen = (a: Tally | undefined, b: Tally | undefined, league: SplitLeague): boolean =>
  a === undefined ||
  b === undefined ||
  (a.points === b.points && (league.level === 'NEVER' || ahead(a, b, league) === 0));

function tried(league: SplitLeague, seed: number): PlayedSeason | null {
  const chance = chanceOf(seed);
  const teams = NAMES.slice(0, league.teams);
  const first = played(teams, league.meetings, chance);
  const before = tallied(first);
  const order = teams.toSorted((a, b) => {
    const [one, other] = [before.get(a) ?? NOTHING, before.get(b) ?? NOTHING];
    return other.points - one.points || ahead(one, other, league);
  });
  if (order.some((team, at) => at > 0 && isOpen(before.get(order[at - 1] ?? ''), before.get(team), league)))
    return null;
  const later = league.phases.map(({ first: from, last, meetings }) =>
    played(order.slice(from - 1, last), meetings, chance),
  );
  const tables = league.phases.map((phase, at) =>
    phaseTable(league, phase, order.slice(phase.first - 1, phase.last), before, later[at] ?? []),
  );
  const done = Math.max(...league.phases.map(({ last }) => last));
  const rest = order.slice(done).map((team) => ({ team, points: before.get(team)?.points ?? 0 }));
  const isLevel = (rows: readonly FinalRow[]): boolean =>
    new Set(rows.map(({ points }) => points)).size < rows.length;
  if (league.level === 'NEVER' && tables.some(isLevel)) return null;
  const final = [...tables.flat(), ...rest].map(({ team, points }) => ({ team, points }));
  return { first, later, final };
}

/** A season that the regulations order without lots. */
export function seasonOf(league: SplitLeague, seed: number): PlayedSeason {
  for (let more = 0; more < 20_000; more += 1) {
    const season = tried(league, seed + more * 7919);
    if (season !== null) return season;
  }
  throw new Error(`no season of ${league.title} is without level teams`);
}

/** The season, won by a team of another name. */
export function wonBy(season: PlayedSeason, name: string): PlayedSeason {
  const winner = season.final[0]?.team;
  const renamed = (team: string): string => (team === winner ? name : team);
  const inRound = (round: Round): Round =>
    round.map(({ home, away, goals }) => ({ home: renamed(home), away: renamed(away), goals }));
  return {
    first: season.first.map(inRound),
    later: season.later.map((rounds) => rounds.map(inRound)),
    final: season.final.map(({ team, points }) => ({ team: renamed(team), points })),
  };
}
