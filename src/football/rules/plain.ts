/** For a league whose regulations are not recorded. The answer says so. */
import { ruleSet } from './table-rules.ts';

export const plain = ruleSet('plain', [
  {
    from: '1995-07-01',
    regulation: 'No regulation recorded: three points for a win, goal difference, goals scored',
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
  },
  {
    from: '1863-01-01',
    regulation: 'No regulation recorded: two points for a win, goal difference, goals scored',
    winPoints: 2,
    final: ['GOAL_DIFFERENCE', 'GOALS_FOR'],
  },
]);
