import type { PlayedMatch } from '../../football/match.ts';
import type { Goals } from '../../football/score.ts';
import type { GoalPair } from '../../store/documents.ts';
import type { Located, MatchFact } from '../facts.ts';

const goals = (pair: GoalPair): Goals => ({ home: pair[0], away: pair[1] });
const goalsIfAny = (pair: GoalPair | undefined): Goals | null => (pair === undefined ? null : goals(pair));

/** A row of `matches/` as the rules of the game see it. */
export const asPlayed = ({ value }: Located<MatchFact>): PlayedMatch => ({
  id: value.id,
  date: value.date,
  home: value.home,
  away: value.away,
  neutral: value.neutral === true,
  status: value.status ?? (value.score === undefined ? 'SCHEDULED' : 'PLAYED'),
  score:
    value.score === undefined
      ? null
      : {
          halfTime: goalsIfAny(value.score.halfTime),
          fullTime: goals(value.score.fullTime),
          afterExtraTime: goalsIfAny(value.score.extraTime),
          penalties: goalsIfAny(value.score.penalties),
        },
  official: goalsIfAny(value.official),
  leg: value.leg ?? null,
});
