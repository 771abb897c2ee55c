import type { GoalPair, MatchRecord } from '../documents/documents.ts';
import type { PlayedMatch } from '../football/match.ts';
import type { Goals } from '../football/score.ts';

const goals = (pair: GoalPair): Goals => ({ home: pair[0], away: pair[1] });
const goalsIfAny = (pair: GoalPair | undefined): Goals | null => (pair === undefined ? null : goals(pair));

/** A match as the rules of the game see it, with all that is known of it. */
export const asPlayed = (record: MatchRecord): PlayedMatch => ({
  id: record.id,
  date: record.date,
  home: record.home,
  away: record.away,
  neutral: record.neutral === true,
  status: record.status ?? (record.score === undefined ? 'SCHEDULED' : 'PLAYED'),
  score:
    record.score === undefined
      ? null
      : {
          halfTime: goalsIfAny(record.score.halfTime),
          fullTime: goals(record.score.fullTime),
          afterExtraTime: goalsIfAny(record.score.extraTime),
          penalties: goalsIfAny(record.score.penalties),
        },
  official: goalsIfAny(record.official),
  leg: record.leg ?? null,
});
