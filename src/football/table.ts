/** A league table or group: the matches summed up, and the teams in the order of the competition's rules. */
import type { CarriedOver } from './carried.ts';
import { compareText, isToCome, type Pairing, type PlayedMatch } from './match.ts';
import type { Cutoff, TableRules } from './rules/table-rules.ts';
import { rowOf } from './table-row.ts';
import type { Deduction, TableRow } from './table-terms.ts';
import { type CriterionName, criteriaOf, type TieBreakStep } from './tiebreak/criterion.ts';
import { Meetings } from './tiebreak/head-to-head.ts';
import { placeByPlayOff } from './tiebreak/play-off.ts';
import { type RankedTeam, rank, type TieBreakDecision } from './tiebreak/rank.ts';
import {
  deduct,
  pointsOf,
  type Standing,
  type Standings,
  standingsOf,
  withCarried,
} from './tiebreak/standing.ts';

export type TableVenue = 'ALL' | 'HOME' | 'AWAY';

export interface TableOptions {
  readonly deductions?: readonly Deduction[];
  /** Replaces the cut-offs of the rules. */
  readonly cutoffs?: readonly Cutoff[];
  /** Only each team's home or away matches; then level teams are ordered by goal difference and goals. */
  readonly venue?: TableVenue;
  /** Matches between teams that ended level on points: they decide the final order and count for nothing else. */
  readonly playOffs?: readonly PlayedMatch[];
  /** Facts that put level teams in order where matches cannot. */
  readonly tieBreakDecisions?: readonly TieBreakDecision[];
  /** What teams bring along from an earlier stage; left out of a table of home or away matches. */
  readonly carried?: CarriedOver;
  /** The place of the best team of the table; 1 when absent. Cut-offs are those of the places. */
  readonly firstPlace?: number;
  /** Whether all matches have been played; by default, whether none is to come or missing from `matches`. */
  readonly complete?: boolean;
}

export interface LeagueTable {
  /** Name of the rule set, `serie-a`. */
  readonly rules: string;
  readonly regulation: string;
  readonly winPoints: number;
  readonly venue: TableVenue;
  /** No match is to come. */
  readonly complete: boolean;
  /** Whether matches may follow that are not known yet: then no place is clinched or out of reach. */
  readonly open: boolean;
  /** What decided the order, first to last. */
  readonly criteria: readonly CriterionName[];
  readonly cutoffs: readonly Cutoff[];
  /** Top first. */
  readonly rows: readonly TableRow[];
  /** The matches it was made of, and perhaps others of its teams. */
  readonly matches: readonly PlayedMatch[];
  /** Matches to come between two of the teams; none in a home or away table, where each match counts for one side only. */
  readonly fixtures: readonly Pairing[];
}

const BY_HALF: readonly TieBreakStep[] = ['GOAL_DIFFERENCE', 'GOALS_FOR'];

/**
 * The table of `teams` over `matches`, best first. A match with a team that is not listed is skipped, and so is a match
 * without a result that counts. The order of both inputs makes no difference.
 */
export function computeTable(
  teams: Iterable<string>,
  matches: readonly PlayedMatch[],
  rules: TableRules,
  options: TableOptions = {},
): LeagueTable {
  const venue = options.venue ?? 'ALL';
  const standings = standingsFor(new Set(teams), matches, venue, options);
  const complete = options.complete ?? isComplete(matches, standings, rules);
  const steps = stepsFor(rules, venue, complete);
  const placed = inOrder(standings, matches, steps, rules, options);
  const isFinal = complete && venue === 'ALL';
  const final = isFinal ? afterPlayOffs(placed, standings, rules, options.playOffs ?? []) : placed;
  const cutoffs = options.cutoffs ?? rules.cutoffs;
  const toPlay = countToCome(matches, standings, venue);
  const { name, regulation, winPoints } = rules;
  const firstPlace = options.firstPlace ?? 1;
  const context = { standings, rules, steps, cutoffs, toPlay, firstPlace };
  const rows = final.map((_, index) => rowOf(final, index, context));
  const fixtures = venue === 'ALL' ? toCome(matches, standings) : [];
  const criteria = criteriaOf(steps);
  const open = false;
  const terms = { rules: name, regulation, winPoints, venue, complete, open, criteria, cutoffs };
  return { ...terms, rows, matches, fixtures };
}

/** The row of a team; null when it is not in the table. */
export function rowFor(table: LeagueTable, team: string): TableRow | null {
  return table.rows.find((row) => row.team === team) ?? null;
}

function inOrder(
  standings: Standings,
  matches: readonly PlayedMatch[],
  steps: readonly TieBreakStep[],
  rules: TableRules,
  options: TableOptions,
): readonly RankedTeam[] {
  const { winPoints } = rules;
  const { carried } = options;
  const meetings = new Meetings(carried === undefined ? matches : [...carried.matches, ...matches]);
  const meetingsPerPair = rules.meetingsPerPair + (carried?.meetings ?? 0);
  const tieBreakDecisions = options.tieBreakDecisions ?? [];
  return rank([...standings.keys()], steps, {
    standings,
    meetings,
    winPoints,
    meetingsPerPair,
    tieBreakDecisions,
  });
}

function afterPlayOffs(
  placed: readonly RankedTeam[],
  standings: Standings,
  rules: TableRules,
  matches: readonly PlayedMatch[],
): readonly RankedTeam[] {
  const level = (a: string, b: string) => pointsIn(standings, a, rules) === pointsIn(standings, b, rules);
  return placeByPlayOff(placed, { matches, below: rules.playOffBelow }, level);
}

function stepsFor(rules: TableRules, venue: TableVenue, complete: boolean): readonly TieBreakStep[] {
  if (venue !== 'ALL') return ['POINTS', ...BY_HALF];
  return complete ? [rules.primary, ...rules.final] : ['POINTS', ...rules.during];
}

/** No match is to come and no fixture is missing. On a past day some fixtures may not be drawn yet. */
function isComplete(matches: readonly PlayedMatch[], standings: Standings, rules: TableRules): boolean {
  const listed = matches.filter((match) => isListed(match, standings));
  const expected = (rules.meetingsPerPair * standings.size * (standings.size - 1)) / 2;
  return listed.length > 0 && listed.length >= expected && !listed.some(isToCome);
}

function isListed(match: PlayedMatch, standings: Standings): boolean {
  return standings.has(match.home) && standings.has(match.away);
}

function pointsIn(standings: Standings, team: string, rules: TableRules): number | null {
  const standing = standings.get(team);
  return standing ? pointsOf(standing, rules.winPoints) : null;
}

function standingsFor(
  teams: ReadonlySet<string>,
  matches: readonly PlayedMatch[],
  venue: TableVenue,
  { deductions = [], carried }: TableOptions,
): Standings {
  const standings = new Map(standingsOf(teams, matches));
  // A ruling takes points from the whole season, not from its home or its away matches.
  if (venue !== 'ALL')
    return new Map([...standings].map(([team, standing]) => [team, halfOf(standing, venue)]));
  for (const [team, brought] of carried?.teams ?? []) {
    const standing = standings.get(team);
    if (standing) standings.set(team, withCarried(standing, brought));
  }
  for (const deduction of deductions) {
    const standing = standings.get(deduction.team);
    if (standing) deduct(standing, deduction);
  }
  return standings;
}

function halfOf(standing: Standing, venue: 'HOME' | 'AWAY'): Standing {
  return { ...standing, total: venue === 'HOME' ? standing.home : standing.away };
}

const toCome = (matches: readonly PlayedMatch[], standings: Standings): readonly Pairing[] =>
  matches
    .filter((match) => isListed(match, standings) && isToCome(match))
    .map(({ home, away }) => ({ home, away }))
    .toSorted((a, b) => compareText(a.home, b.home) || compareText(a.away, b.away));

function countToCome(
  matches: readonly PlayedMatch[],
  standings: Standings,
  venue: TableVenue,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (team: string) => counts.set(team, (counts.get(team) ?? 0) + 1);
  for (const match of matches) {
    if (!isListed(match, standings) || !isToCome(match)) continue;
    if (venue !== 'AWAY') add(match.home);
    if (venue !== 'HOME') add(match.away);
  }
  return counts;
}
