/** Primeira Liga: the matches among level teams first. */
import type { TieBreakStep } from '../tiebreak/criterion.ts';
import { places, ruleSet } from './table-rules.ts';

const CRITERIA: readonly TieBreakStep[] = [
  { headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE'], reapply: 'NEVER' },
  'GOAL_DIFFERENCE',
  'WINS',
  'GOALS_FOR',
  'PLAY_OFF',
];
const REGULATION =
  'Liga Portugal competition rules: matches among level teams, goal difference, matches won, goals scored';

export const primeiraLiga = ruleSet('primeira-liga', [
  {
    from: '2020-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION'), places(16, 16, 'RELEGATION_PLAY_OFF'), places(17, 18, 'RELEGATION')],
  },
  {
    from: '2018-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION'), places(17, 18, 'RELEGATION')],
  },
  { from: '1995-07-01', regulation: REGULATION, final: CRITERIA, cutoffs: [places(1, 1, 'CHAMPION')] },
  {
    from: '1934-07-01',
    regulation: 'Primeira Liga to 1994-95: two points for a win',
    winPoints: 2,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
