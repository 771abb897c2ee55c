import { formatGoals, type Goals } from '../../football/score.ts';
import type { InternationalGoal, InternationalResult } from '../../sources/international-results/index.ts';

/** The parts of a result, as far as the minutes of the goals tell them. */
interface CountedScore {
  readonly halfTime: string;
  readonly fullTime: string;
  readonly extraTime: string;
}

const NONE: CountedScore = { halfTime: '', fullTime: '', extraTime: '' };

function by(goals: readonly InternationalGoal[], { home }: InternationalResult, minute: number): Goals {
  const scored = goals.filter((goal) => (goal.minute ?? 0) <= minute);
  const ofHome = scored.filter((goal) => goal.team === home).length;
  return { home: ofHome, away: scored.length - ofHome };
}

/** Whether the list has every goal of the match with its minute. */
function isComplete(goals: readonly InternationalGoal[], result: InternationalResult): boolean {
  const all = by(goals, result, Number.POSITIVE_INFINITY);
  const timed = goals.every((goal) => goal.minute !== null);
  return timed && all.home === result.goals?.home && all.away === result.goals.away;
}

/**
 * The source gives one score, after extra time where it was played. Where it has the minute of every goal, the scores
 * at half-time and after 90 minutes are counted. The source writes stoppage time as minute 45 or 90.
 */
export function countScore(result: InternationalResult, goals: readonly InternationalGoal[]): CountedScore {
  const { goals: final } = result;
  if (final === null) return NONE;
  if (!isComplete(goals, result)) return { ...NONE, fullTime: formatGoals(final) };
  const late = goals.some((goal) => (goal.minute ?? 0) > 90);
  return {
    halfTime: formatGoals(by(goals, result, 45)),
    fullTime: formatGoals(by(goals, result, 90)),
    extraTime: late ? formatGoals(final) : '',
  };
}
