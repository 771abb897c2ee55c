/** Primeira Liga: the matches among level teams first, once all have been played. */
import type { TieBreakStep } from '../tiebreak/criterion.ts';
import { places, ruleSet } from './table-rules.ts';

/** What also orders the table after each round. */
const OVERALL: readonly TieBreakStep[] = ['GOAL_DIFFERENCE', 'WINS', 'GOALS_FOR'];

const CRITERIA: readonly TieBreakStep[] = [
  { headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE'], reapply: 'NEVER' },
  ...OVERALL,
  'PLAY_OFF',
];
const WITH_AWAY_GOALS: readonly TieBreakStep[] = [
  {
    headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE', 'HEAD_TO_HEAD_AWAY_GOALS'],
    reapply: 'NEVER',
  },
  ...OVERALL,
  'PLAY_OFF',
];
const REGULATION =
  'Liga Portugal competition rules: matches among level teams, goal difference, matches won, goals scored';
const AWAY_GOALS_REGULATION =
  'Liga Portugal competition rules to 2020-21: matches among level teams, away goals in them included, goal difference, matches won, goals scored';

export const primeiraLiga = ruleSet('primeira-liga', [
  {
    from: '2021-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    during: OVERALL,
    cutoffs: [places(1, 1, 'CHAMPION'), places(16, 16, 'RELEGATION_PLAY_OFF'), places(17, 18, 'RELEGATION')],
  },
  {
    from: '2020-07-01',
    regulation: AWAY_GOALS_REGULATION,
    final: WITH_AWAY_GOALS,
    during: OVERALL,
    cutoffs: [places(1, 1, 'CHAMPION'), places(16, 16, 'RELEGATION_PLAY_OFF'), places(17, 18, 'RELEGATION')],
  },
  {
    from: '2018-07-01',
    regulation: AWAY_GOALS_REGULATION,
    final: WITH_AWAY_GOALS,
    during: OVERALL,
    cutoffs: [places(1, 1, 'CHAMPION'), places(17, 18, 'RELEGATION')],
  },
  {
    from: '1995-07-01',
    regulation: REGULATION,
    final: CRITERIA,
    during: OVERALL,
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
  {
    from: '1934-07-01',
    regulation: 'Primeira Liga to 1994-95: two points for a win',
    winPoints: 2,
    final: CRITERIA,
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
