import { countingGoals, type PlayedMatch } from './match.ts';

/** Won, drawn, lost and goals. A shoot-out is a draw; a win after extra time is a win (see `resultFor`). */
export interface TeamRecord {
  readonly played: number;
  readonly won: number;
  readonly drawn: number;
  readonly lost: number;
  readonly goalsFor: number;
  readonly goalsAgainst: number;
}

export const EMPTY_RECORD: TeamRecord = {
  played: 0,
  won: 0,
  drawn: 0,
  lost: 0,
  goalsFor: 0,
  goalsAgainst: 0,
};

/**
 * The record of one team or of several taken together. A match between two of them counts for both, once as a win and
 * once as a loss. Matches without a result that counts are passed over.
 */
export function recordOf(matches: readonly PlayedMatch[], teams: string | Iterable<string>): TeamRecord {
  const wanted = new Set(typeof teams === 'string' ? [teams] : teams);
  const total = { ...EMPTY_RECORD };
  for (const match of matches) {
    const goals = countingGoals(match);
    if (!goals) continue;
    if (wanted.has(match.home)) addResult(total, goals.home, goals.away);
    if (wanted.has(match.away)) addResult(total, goals.away, goals.home);
  }
  return total;
}

export function addRecords(a: TeamRecord, b: TeamRecord): TeamRecord {
  return {
    played: a.played + b.played,
    won: a.won + b.won,
    drawn: a.drawn + b.drawn,
    lost: a.lost + b.lost,
    goalsFor: a.goalsFor + b.goalsFor,
    goalsAgainst: a.goalsAgainst + b.goalsAgainst,
  };
}

export function goalDifference(record: TeamRecord): number {
  return record.goalsFor - record.goalsAgainst;
}

/** A record being summed up; mutable because a league table adds hundreds of matches. */
export type MutableRecord = { -readonly [K in keyof TeamRecord]: TeamRecord[K] };

/** Adds one result to `total`. */
export function addResult(total: MutableRecord, goalsFor: number, goalsAgainst: number): void {
  total.played += 1;
  if (goalsFor > goalsAgainst) total.won += 1;
  else if (goalsFor === goalsAgainst) total.drawn += 1;
  else total.lost += 1;
  total.goalsFor += goalsFor;
  total.goalsAgainst += goalsAgainst;
}
