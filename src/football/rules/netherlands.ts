/** Eredivisie: goal difference first. */
import type { TieBreakStep } from '../tiebreak/criterion.ts';
import { places, ruleSet } from './table-rules.ts';

const CRITERIA: readonly TieBreakStep[] = [
  'GOAL_DIFFERENCE',
  'GOALS_FOR',
  {
    headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE', 'HEAD_TO_HEAD_AWAY_GOALS'],
    reapply: 'NEVER',
  },
  'PLAY_OFF',
];
const REGULATION =
  'KNVB competition rules, Eredivisie: goal difference, goals scored, matches among level teams';

export const eredivisie = ruleSet('eredivisie', [
  {
    from: '2020-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION'), places(16, 16, 'RELEGATION_PLAY_OFF'), places(17, 18, 'RELEGATION')],
  },
  {
    from: '2019-07-01',
    regulation: 'KNVB decision of 24 April 2020: season broken off, no champion and no relegation',
    final: CRITERIA,
  },
  {
    from: '2005-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION'), places(16, 17, 'RELEGATION_PLAY_OFF'), places(18, 18, 'RELEGATION')],
  },
  {
    from: '1995-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
  {
    from: '1956-07-01',
    regulation: 'Eredivisie to 1994-95: two points for a win',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
