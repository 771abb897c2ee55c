import { countingGoals, type PlayedMatch } from '../match.ts';
import { pairKey } from '../meetings.ts';
import { goalDifference } from '../record.ts';
import type { HeadToHeadCriterion } from './criterion.ts';
import { pointsOf, type Standing, standingsOf } from './standing.ts';

/** The matches of a table that count, by pair of teams, so that a tie-break reads only a few of them. */
export class Meetings {
  readonly #matches: Iterable<PlayedMatch>;
  // Made when first asked for: most tables never come to head-to-head.
  #byPair: Map<string, PlayedMatch[]> | null = null;

  constructor(matches: Iterable<PlayedMatch>) {
    this.#matches = matches;
  }

  get #pairs(): Map<string, PlayedMatch[]> {
    this.#byPair ??= Map.groupBy(
      [...this.#matches].filter((match) => countingGoals(match) !== null),
      pairKey,
    );
    return this.#byPair;
  }

  between(a: string, b: string): readonly PlayedMatch[] {
    return this.#pairs.get(pairKey({ home: a, away: b })) ?? [];
  }

  among(teams: readonly string[]): readonly PlayedMatch[] {
    return pairs(teams).flatMap(([a, b]) => this.between(a, b));
  }

  /** Whether each two of the teams have met at least `times` times. */
  complete(teams: readonly string[], times: number): boolean {
    return pairs(teams).every(([a, b]) => this.between(a, b).length >= times);
  }
}

/** Each team's values under the criteria, in their order, over the matches among `teams` alone. */
export function headToHeadValues(
  criteria: readonly HeadToHeadCriterion[],
  teams: readonly string[],
  meetings: Meetings,
  winPoints: number,
): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, readonly number[]>();
  for (const [team, standing] of standingsOf(teams, meetings.among(teams))) {
    values.set(
      team,
      criteria.map((criterion) => headToHeadValue(criterion, standing, winPoints)),
    );
  }
  return values;
}

function headToHeadValue(criterion: HeadToHeadCriterion, standing: Standing, winPoints: number): number {
  switch (criterion) {
    case 'HEAD_TO_HEAD_POINTS':
      return pointsOf(standing, winPoints);
    case 'HEAD_TO_HEAD_GOAL_DIFFERENCE':
      return goalDifference(standing.total);
    case 'HEAD_TO_HEAD_GOALS':
      return standing.total.goalsFor;
    case 'HEAD_TO_HEAD_AWAY_GOALS':
      return standing.away.goalsFor;
  }
}

function pairs(teams: readonly string[]): [string, string][] {
  return teams.flatMap((a, index) => teams.slice(index + 1).map((b): [string, string] => [a, b]));
}
