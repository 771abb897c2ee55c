/** The sums of each team, before the teams are put in order. */
import type { Carried } from '../carried.ts';
import { countingGoals, type PlayedMatch } from '../match.ts';
import { addRecords, addResult, EMPTY_RECORD, type MutableRecord } from '../record.ts';
import type { Goals } from '../score.ts';
import type { Deduction } from '../table-terms.ts';

export interface Standing {
  readonly team: string;
  readonly home: MutableRecord;
  readonly away: MutableRecord;
  readonly total: MutableRecord;
  /** Absent where nothing is brought along. */
  readonly carried?: Carried;
  /** Points taken off by a ruling. */
  deducted: number;
  /** Those rulings. */
  readonly deductions: Deduction[];
  /** Every team met in a match that counts, once each. */
  readonly opponents: Set<string>;
}

export type Standings = ReadonlyMap<string, Standing>;

/** Sums up the matches among `teams`; a match with any other team, or without a result, is skipped. */
export function standingsOf(teams: Iterable<string>, matches: Iterable<PlayedMatch>): Standings {
  const standings = new Map<string, Standing>();
  for (const team of teams) standings.set(team, emptyStanding(team));
  for (const match of matches) {
    const home = standings.get(match.home);
    const away = standings.get(match.away);
    const goals = home && away && countingGoals(match);
    if (goals) addBoth(goals, home, away);
  }
  return standings;
}

function emptyStanding(team: string): Standing {
  return {
    team,
    home: { ...EMPTY_RECORD },
    away: { ...EMPTY_RECORD },
    total: { ...EMPTY_RECORD },
    deducted: 0,
    deductions: [],
    opponents: new Set(),
  };
}

function addBoth(goals: Goals, home: Standing, away: Standing): void {
  addResult(home.home, goals.home, goals.away);
  addResult(home.total, goals.home, goals.away);
  addResult(away.away, goals.away, goals.home);
  addResult(away.total, goals.away, goals.home);
  home.opponents.add(away.team);
  away.opponents.add(home.team);
}

export function deduct(standing: Standing, deduction: Deduction): void {
  standing.deducted += deduction.points;
  standing.deductions.push(deduction);
}

/** The standing with what the team brings along. */
export function withCarried(standing: Standing, carried: Carried): Standing {
  return { ...standing, total: addRecords(standing.total, carried.record), carried };
}

/** Points after deductions; a draw is one point under every rule there has been. */
export function pointsOf(standing: Standing, winPoints: number): number {
  const own = standing.total.won * winPoints + standing.total.drawn - standing.deducted;
  const { carried } = standing;
  // The record brought along is among the results, and worth the points brought along.
  return carried === undefined
    ? own
    : own + carried.points - carried.record.won * winPoints - carried.record.drawn;
}
