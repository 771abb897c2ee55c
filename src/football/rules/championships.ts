/** Groups of the championships of confederations, and of their qualifying. */
import type { HeadToHeadCriterion, HeadToHeadStep } from '../tiebreak/criterion.ts';
import { type Era, places, ruleSet } from './table-rules.ts';

const among = (...more: readonly HeadToHeadCriterion[]): HeadToHeadStep => ({
  headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE', 'HEAD_TO_HEAD_GOALS', ...more],
  reapply: 'AFTER_ALL',
});
const GOALS = ['GOAL_DIFFERENCE', 'GOALS_FOR'] as const;
const TOP_TWO = [places(1, 2, 'ADVANCES'), places(3, 4, 'ELIMINATED')];

export const euro = ruleSet('euro', [
  {
    from: '2016-01-01',
    regulation: 'Euro 2016 on: matches among level teams, goal difference, goals, conduct, ranking',
    final: [among(), ...GOALS, 'DISCIPLINARY', 'RANKING'],
    cutoffs: [places(1, 2, 'ADVANCES'), places(3, 3, 'BEST_THIRD_PLACED'), places(4, 4, 'ELIMINATED')],
  },
  {
    from: '1996-01-01',
    regulation: 'Euro 1996 to 2012: three points; matches among level teams, goal difference, goals',
    final: [among(), ...GOALS, 'COEFFICIENT', 'DISCIPLINARY', 'LOTS'],
    cutoffs: TOP_TWO,
  },
  {
    from: '1984-01-01',
    regulation: 'Euro 1984 to 1992: two points; goal difference, goals',
    winPoints: 2,
    final: GOALS,
    cutoffs: TOP_TWO,
  },
  {
    from: '1980-01-01',
    regulation: 'Euro 1980: two points; goal difference, goals; winners to the final',
    winPoints: 2,
    final: GOALS,
    cutoffs: [places(1, 1, 'FINAL'), places(2, 2, 'THIRD_PLACE_MATCH'), places(3, 4, 'ELIMINATED')],
  },
]);

/** How many qualify differs by edition, so cut-offs are facts. */
export const euroQualifying = ruleSet('euro-qualifying', [
  {
    from: '2023-01-01',
    regulation: 'Euro qualifying 2024: matches among level teams, then goal difference and goals',
    final: [among(), ...GOALS, 'WINS', 'DISCIPLINARY', 'RANKING'],
  },
  {
    from: '1998-01-01',
    regulation: 'Euro qualifying 2000 to 2020: matches among level teams, with away goals, then all',
    final: [among('HEAD_TO_HEAD_AWAY_GOALS'), ...GOALS, 'AWAY_GOALS', 'WINS', 'AWAY_WINS'],
  },
  {
    from: '1994-01-01',
    regulation: 'Euro qualifying 1996: three points; matches among level teams, then all',
    final: [among(), ...GOALS],
  },
  {
    from: '1958-01-01',
    regulation: 'Euro qualifying 1968 to 1992: two points; goal difference, goals',
    winPoints: 2,
    final: [...GOALS, 'LOTS'],
  },
]);

const goalDifferenceFirst = (name: string): readonly [Era, Era] => [
  {
    from: '1995-07-01',
    regulation: `${name}: three points; goal difference, goals, lots`,
    final: [...GOALS, 'LOTS'],
  },
  {
    from: '1916-01-01',
    regulation: `${name} to 1995: two points; goal difference, goals, lots`,
    winPoints: 2,
    final: [...GOALS, 'LOTS'],
    playOffBelow: [1],
  },
];

const amongFirst = (name: string, from: string): readonly [Era, ...Era[]] => [
  {
    from,
    regulation: `${name} from ${from.slice(0, 4)}: matches among level teams, then goal difference, goals`,
    final: [among(), ...GOALS, 'LOTS'],
  },
  ...goalDifferenceFirst(name),
];

export const africaCup = ruleSet('africa-cup-of-nations', amongFirst('Africa Cup of Nations', '2006-09-01'));
export const asianCup = ruleSet('asian-cup', amongFirst('Asian Cup', '2003-03-01'));
export const nationsLeague = ruleSet('nations-league', [
  {
    from: '2022-06-01',
    regulation: 'UEFA Nations League from 2022: matches among level teams, then goal difference and goals',
    final: [among(), ...GOALS, 'AWAY_GOALS', 'WINS', 'AWAY_WINS'],
  },
  {
    from: '2018-09-01',
    regulation: 'UEFA Nations League to 2021: matches among level teams, with away goals, then all',
    final: [among('HEAD_TO_HEAD_AWAY_GOALS'), ...GOALS, 'AWAY_GOALS', 'WINS', 'AWAY_WINS'],
  },
]);
export const copaAmerica = ruleSet('copa-america', goalDifferenceFirst('Copa América'));
export const goldCup = ruleSet('gold-cup', goalDifferenceFirst('CONCACAF championships'));
export const oceaniaCup = ruleSet('oceania-nations-cup', goalDifferenceFirst('Oceania Nations Cup'));
