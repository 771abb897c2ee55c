/** La Liga. Head-to-head decides once the level teams have met twice; a separated team leaves the others to start anew. */
import type { TieBreakStep } from '../tiebreak/criterion.ts';
import { places, ruleSet } from './table-rules.ts';

const PARTICULAR: readonly TieBreakStep[] = [
  { headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE'], reapply: 'AT_ONCE' },
  'GOAL_DIFFERENCE',
  'GOALS_FOR',
  'DISCIPLINARY',
  'PLAY_OFF',
];

const REGULATION = 'RFEF general regulations, La Liga: head-to-head among level teams, then goal difference';

export const laLiga = ruleSet('la-liga', [
  {
    from: '2017-07-01',
    regulation: REGULATION,
    final: PARTICULAR,
    cutoffs: [places(1, 1, 'CHAMPION'), places(1, 4, 'CHAMPIONS_LEAGUE'), places(18, 20, 'RELEGATION')],
  },
  {
    from: '1999-07-01',
    regulation: REGULATION,
    final: PARTICULAR,
    cutoffs: [
      places(1, 1, 'CHAMPION'),
      places(1, 3, 'CHAMPIONS_LEAGUE'),
      places(4, 4, 'CHAMPIONS_LEAGUE_QUALIFYING'),
      places(18, 20, 'RELEGATION'),
    ],
  },
  { from: '1995-07-01', regulation: REGULATION, final: PARTICULAR, cutoffs: [places(1, 1, 'CHAMPION')] },
  {
    from: '1928-07-01',
    regulation: 'La Liga to 1994-95: two points for a win, head-to-head among level teams',
    winPoints: 2,
    final: PARTICULAR,
    cutoffs: [places(1, 1, 'CHAMPION')],
  },
]);
