/** The English first division. Three points a win since 1981-82, goal average until 1975-76. */
import { type Cutoff, places, ruleSet } from './table-rules.ts';

const FOUR_TO_EUROPE: readonly Cutoff[] = [
  places(1, 1, 'CHAMPION'),
  places(1, 4, 'CHAMPIONS_LEAGUE'),
  places(18, 20, 'RELEGATION'),
];

const THREE_TO_EUROPE: readonly Cutoff[] = [
  places(1, 1, 'CHAMPION'),
  places(1, 3, 'CHAMPIONS_LEAGUE'),
  places(4, 4, 'CHAMPIONS_LEAGUE_QUALIFYING'),
  places(18, 20, 'RELEGATION'),
];

const TO_2019 = 'Premier League rules to 2018-19: goal difference, goals scored, a play-off where it matters';

export const premierLeague = ruleSet('premier-league', [
  {
    from: '2019-07-01',
    regulation:
      'Premier League rules from 2019-20: goal difference, goals scored, head-to-head points, head-to-head away goals',
    final: [
      'GOAL_DIFFERENCE',
      'GOALS_FOR',
      { headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_AWAY_GOALS'], reapply: 'NEVER' },
      'PLAY_OFF',
    ],
    cutoffs: FOUR_TO_EUROPE,
  },
  {
    from: '2017-07-01',
    regulation: TO_2019,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR', 'PLAY_OFF'],
    cutoffs: FOUR_TO_EUROPE,
  },
  {
    from: '2002-07-01',
    regulation: TO_2019,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR', 'PLAY_OFF'],
    cutoffs: THREE_TO_EUROPE,
  },
  {
    from: '1995-07-01',
    regulation: TO_2019,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR', 'PLAY_OFF'],
    cutoffs: [places(1, 1, 'CHAMPION'), places(18, 20, 'RELEGATION')],
  },
  {
    from: '1981-07-01',
    regulation: 'Football League and Premier League, 1981-82 to 1994-95: three points, goal difference',
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR', 'PLAY_OFF'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
  {
    from: '1976-07-01',
    regulation: 'Football League, 1976-77 to 1980-81: two points, goal difference',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
  {
    from: '1888-07-01',
    regulation: 'Football League to 1975-76: two points, goal average',
    winPoints: 2,
    final: ['GOAL_AVERAGE'],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
