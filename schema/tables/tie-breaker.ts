import type { CriterionName } from '../../src/football/tiebreak/criterion.ts';
import { builder } from '../kit/builder.ts';

const CRITERIA = {
  POINTS: { description: 'Points in all matches.' },
  POINTS_PER_MATCH: { description: 'Points per match, in a season broken off.' },
  ROUNDING: { description: 'The half point that rounding took or gave when points were halved.' },
  EARLIER_PLACE: { description: 'The place in the table that points were brought along from.' },
  GOAL_DIFFERENCE: { description: 'Goal difference in all matches.' },
  GOAL_AVERAGE: { description: 'Goals scored divided by goals conceded.' },
  GOALS_FOR: { description: 'Goals scored in all matches.' },
  AWAY_GOALS: { description: 'Goals scored away.' },
  WINS: { description: 'Matches won.' },
  AWAY_WINS: { description: 'Matches won away.' },
  OPPONENTS_POINTS: { description: 'Points of the opponents met in the league phase.' },
  OPPONENTS_GOAL_DIFFERENCE: { description: 'Goal difference of those opponents.' },
  OPPONENTS_GOALS: { description: 'Goals of those opponents.' },
  HEAD_TO_HEAD_POINTS: { description: 'Points in the matches among the level teams.' },
  HEAD_TO_HEAD_GOAL_DIFFERENCE: { description: 'Goal difference in those matches.' },
  HEAD_TO_HEAD_GOALS: { description: 'Goals scored in those matches.' },
  HEAD_TO_HEAD_AWAY_GOALS: { description: 'Goals scored away in those matches.' },
  PLAY_OFF: { description: 'A match played to decide.' },
  DISCIPLINARY: { description: 'Fewer cards; known only where a fact says so.' },
  COEFFICIENT: { description: 'A coefficient from before; known only where a fact says so.' },
  RANKING: { description: 'A world ranking; known only where a fact says so.' },
  LOTS: { description: 'Drawing lots; known only where a fact says so.' },
} as const satisfies Record<CriterionName, { description: string }>;

export const CriterionEnum = builder.enumType('TieBreaker', {
  description: 'A criterion that puts teams level on points in order.',
  values: CRITERIA,
});
