/** Serie A. Head-to-head decides since 2005-06. Before that, teams level on a place that mattered played for it. */
import type { TieBreakStep } from '../tiebreak/criterion.ts';
import { places, ruleSet } from './table-rules.ts';

// The table among level teams (classifica avulsa) is made once; goal difference of the season follows it. While one of
// their matches is to come it is no table, so until then goal difference decides.
const AMONG_LEVEL_TEAMS: readonly TieBreakStep[] = [
  { headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE'], reapply: 'NEVER' },
  'GOAL_DIFFERENCE',
  'GOALS_FOR',
  'LOTS',
];

const FOUR_TO_EUROPE = [
  places(1, 1, 'CHAMPION'),
  places(1, 4, 'CHAMPIONS_LEAGUE'),
  places(18, 20, 'RELEGATION'),
];

const THREE_TO_EUROPE = [
  places(1, 1, 'CHAMPION'),
  places(1, 2, 'CHAMPIONS_LEAGUE'),
  places(3, 3, 'CHAMPIONS_LEAGUE_QUALIFYING'),
  places(18, 20, 'RELEGATION'),
];

export const serieA = ruleSet('serie-a', [
  {
    from: '2022-07-01',
    regulation:
      'Lega Serie A, from 2022-23: head-to-head; the title and the last safe place go to a play-off match when level',
    final: AMONG_LEVEL_TEAMS,
    playOffBelow: [1, 17],
    cutoffs: FOUR_TO_EUROPE,
  },
  {
    from: '2017-07-01',
    regulation: 'Lega Serie A, 2005-06 to 2021-22: head-to-head among level teams, then goal difference',
    final: AMONG_LEVEL_TEAMS,
    cutoffs: FOUR_TO_EUROPE,
  },
  {
    from: '2012-07-01',
    regulation: 'Lega Serie A, 2005-06 to 2021-22: head-to-head among level teams, then goal difference',
    final: AMONG_LEVEL_TEAMS,
    cutoffs: THREE_TO_EUROPE,
  },
  {
    from: '2005-07-01',
    regulation: 'Lega Serie A, 2005-06 to 2021-22: head-to-head among level teams, then goal difference',
    final: AMONG_LEVEL_TEAMS,
    cutoffs: [places(1, 1, 'CHAMPION'), places(18, 20, 'RELEGATION')],
  },
  {
    from: '1994-07-01',
    regulation:
      'Serie A, 1994-95 to 2004-05: three points for a win; level teams played off for title and safety',
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
    playOffBelow: [1],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
  {
    from: '1929-07-01',
    regulation:
      'Serie A, 1929-30 to 1993-94: two points for a win; level teams played off for title and safety',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
    playOffBelow: [1],
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
