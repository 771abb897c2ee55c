/** Bundesliga. Goal difference before anything else; goal average in its first six seasons. */
import type { TieBreakStep } from '../tiebreak/criterion.ts';
import { type Cutoff, places, ruleSet } from './table-rules.ts';

const CRITERIA: readonly TieBreakStep[] = [
  'GOAL_DIFFERENCE',
  'GOALS_FOR',
  { headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE'], reapply: 'NEVER' },
  { headToHead: ['HEAD_TO_HEAD_AWAY_GOALS'], reapply: 'NEVER' },
  'AWAY_GOALS',
  'PLAY_OFF',
];

const BOTTOM: readonly Cutoff[] = [places(16, 16, 'RELEGATION_PLAY_OFF'), places(17, 18, 'RELEGATION')];
const REGULATION = 'DFL competition rules, Bundesliga: goal difference, goals scored, direct comparison';

export const bundesliga = ruleSet('bundesliga', [
  {
    from: '2017-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION'), places(1, 4, 'CHAMPIONS_LEAGUE'), ...BOTTOM],
  },
  {
    from: '2011-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [
      places(1, 1, 'CHAMPION'),
      places(1, 3, 'CHAMPIONS_LEAGUE'),
      places(4, 4, 'CHAMPIONS_LEAGUE_QUALIFYING'),
      ...BOTTOM,
    ],
  },
  {
    from: '2008-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION'), ...BOTTOM],
  },
  { from: '1995-07-01', regulation: REGULATION, final: CRITERIA, cutoffs: [places(1, 1, 'CHAMPION')] },
  {
    from: '1969-07-01',
    regulation: 'Bundesliga, 1969-70 to 1994-95: two points for a win, goal difference',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
  {
    from: '1963-07-01',
    regulation: 'Bundesliga, 1963-64 to 1968-69: two points for a win, goal average',
    winPoints: 2,
    final: ['GOAL_AVERAGE'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
