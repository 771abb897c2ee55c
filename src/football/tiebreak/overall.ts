import { goalDifference } from '../record.ts';
import type { OverallCriterion } from './criterion.ts';
import { pointsOf, type Standing, type Standings } from './standing.ts';

/** A team's value under a criterion over all matches; the higher one is placed above. */
export function overallValue(
  criterion: OverallCriterion,
  standing: Standing,
  standings: Standings,
  winPoints: number,
): number {
  switch (criterion) {
    case 'POINTS':
      return pointsOf(standing, winPoints);
    case 'POINTS_PER_MATCH':
      return ratio(pointsOf(standing, winPoints), standing.total.played);
    case 'ROUNDING':
      return standing.carried?.rounding ?? 0;
    case 'EARLIER_PLACE':
      return -(standing.carried?.place ?? 0);
    case 'GOAL_DIFFERENCE':
      return goalDifference(standing.total);
    case 'GOAL_AVERAGE':
      return ratio(standing.total.goalsFor, standing.total.goalsAgainst);
    case 'GOALS_FOR':
      return standing.total.goalsFor;
    case 'AWAY_GOALS':
      return standing.away.goalsFor;
    case 'WINS':
      return standing.total.won;
    case 'AWAY_WINS':
      return standing.away.won;
    default:
      return ofOpponents(criterion, standing, standings, winPoints);
  }
}

/** 0 for 0:0; scoring without conceding is better than any ratio. */
function ratio(above: number, below: number): number {
  return above === 0 ? 0 : above / below;
}

const OF_OPPONENTS = {
  OPPONENTS_POINTS: 'POINTS',
  OPPONENTS_GOAL_DIFFERENCE: 'GOAL_DIFFERENCE',
  OPPONENTS_GOALS: 'GOALS_FOR',
} as const;

function ofOpponents(
  criterion: keyof typeof OF_OPPONENTS,
  standing: Standing,
  standings: Standings,
  winPoints: number,
): number {
  let total = 0;
  for (const opponent of standing.opponents) {
    const other = standings.get(opponent);
    if (other) total += overallValue(OF_OPPONENTS[criterion], other, standings, winPoints);
  }
  return total;
}
