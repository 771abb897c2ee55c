/** Ligue 1. Goal difference first; 2019-20 was broken off and ranked by points per match. */
import type { HeadToHeadStep, TieBreakStep } from '../tiebreak/criterion.ts';
import { type Cutoff, places, ruleSet } from './table-rules.ts';

const AMONG_THEM: HeadToHeadStep = {
  headToHead: [
    'HEAD_TO_HEAD_POINTS',
    'HEAD_TO_HEAD_GOAL_DIFFERENCE',
    'HEAD_TO_HEAD_GOALS',
    'HEAD_TO_HEAD_AWAY_GOALS',
  ],
  reapply: 'NEVER',
};

const ARTICLE_518: readonly TieBreakStep[] = [
  'GOAL_DIFFERENCE',
  AMONG_THEM,
  'GOALS_FOR',
  'AWAY_GOALS',
  'DISCIPLINARY',
];

const TOP: readonly Cutoff[] = [
  places(1, 1, 'CHAMPION'),
  places(1, 2, 'CHAMPIONS_LEAGUE'),
  places(3, 3, 'CHAMPIONS_LEAGUE_QUALIFYING'),
];
const REGULATION =
  'LFP competition rules, article 518: goal difference, then the matches among the level teams, then goals scored';

export const ligue1 = ruleSet('ligue-1', [
  {
    // Eighteen clubs from here on.
    from: '2023-07-01',
    regulation: REGULATION,
    final: ARTICLE_518,
    cutoffs: [
      places(1, 1, 'CHAMPION'),
      places(1, 3, 'CHAMPIONS_LEAGUE'),
      places(4, 4, 'CHAMPIONS_LEAGUE_QUALIFYING'),
      places(16, 16, 'RELEGATION_PLAY_OFF'),
      places(17, 18, 'RELEGATION'),
    ],
  },
  {
    // The league went from twenty teams to eighteen: four went down, without a play-off.
    from: '2022-07-01',
    regulation: REGULATION,
    final: ARTICLE_518,
    cutoffs: [...TOP, places(17, 20, 'RELEGATION')],
  },
  {
    from: '2020-07-01',
    regulation: REGULATION,
    final: ARTICLE_518,
    cutoffs: [...TOP, places(18, 18, 'RELEGATION_PLAY_OFF'), places(19, 20, 'RELEGATION')],
  },
  {
    from: '2019-07-01',
    regulation: 'LFP decision of 30 April 2020: season ended after matchday 28, ranked by points per match',
    primary: 'POINTS_PER_MATCH',
    // Nice went before Reims for the matches between them; those who had met only once were ranked by goals.
    final: [AMONG_THEM, ...ARTICLE_518],
    during: ARTICLE_518,
    cutoffs: [...TOP, places(19, 20, 'RELEGATION')],
  },
  {
    from: '2016-07-01',
    regulation: REGULATION,
    final: ARTICLE_518,
    cutoffs: [...TOP, places(18, 18, 'RELEGATION_PLAY_OFF'), places(19, 20, 'RELEGATION')],
  },
  {
    from: '2002-07-01',
    regulation: 'LFP competition rules to 2015-16: goal difference, goals scored',
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR', 'AWAY_GOALS'],
    cutoffs: [...TOP, places(18, 20, 'RELEGATION')],
  },
  {
    from: '1994-07-01',
    regulation: 'LFP competition rules to 2015-16: goal difference, goals scored',
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
  {
    from: '1932-07-01',
    regulation: 'French first division to 1993-94: two points for a win',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
