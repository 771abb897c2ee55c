/** Tables of UEFA's club competitions: the league phase since 2024-25 and the group stage before it. */
import type { HeadToHeadStep, TieBreakStep } from '../tiebreak/criterion.ts';
import { type Cutoff, type Era, places, ruleSet } from './table-rules.ts';

const LEAGUE_PHASE: readonly TieBreakStep[] = [
  'GOAL_DIFFERENCE',
  'GOALS_FOR',
  'AWAY_GOALS',
  'WINS',
  'AWAY_WINS',
];

/**
 * Disciplinary points and club coefficients are no results: teams they would separate stay level unless facts settle it.
 * While matches are to come the criteria about opponents do not apply, since opponents have not played alike.
 */
export const uefaLeaguePhase = ruleSet('uefa-league-phase', [
  {
    from: '2024-07-01',
    regulation: 'UEFA Champions, Europa and Conference League regulations, league phase, from 2024-25',
    meetingsPerPair: 0,
    final: [
      ...LEAGUE_PHASE,
      'OPPONENTS_POINTS',
      'OPPONENTS_GOAL_DIFFERENCE',
      'OPPONENTS_GOALS',
      'DISCIPLINARY',
      'COEFFICIENT',
    ],
    during: LEAGUE_PHASE,
    cutoffs: [places(1, 8, 'ROUND_OF_16'), places(9, 24, 'KNOCKOUT_PLAY_OFFS'), places(25, 36, 'ELIMINATED')],
  },
]);

const AMONG_THEM: HeadToHeadStep = {
  headToHead: ['HEAD_TO_HEAD_POINTS', 'HEAD_TO_HEAD_GOAL_DIFFERENCE', 'HEAD_TO_HEAD_GOALS'],
  reapply: 'AFTER_ALL',
};

const AMONG_THEM_WITH_AWAY_GOALS: HeadToHeadStep = {
  headToHead: [...AMONG_THEM.headToHead, 'HEAD_TO_HEAD_AWAY_GOALS'],
  reapply: 'AFTER_ALL',
};

const OVER_THE_GROUP: readonly TieBreakStep[] = [
  'GOAL_DIFFERENCE',
  'GOALS_FOR',
  'AWAY_GOALS',
  'WINS',
  'AWAY_WINS',
  'DISCIPLINARY',
  'COEFFICIENT',
];

/** Criteria are the same in all of UEFA's club competitions; only what the places bring differs. */
const GROUP_ERAS: readonly [Era, ...Era[]] = [
  {
    from: '2021-07-01',
    regulation: 'UEFA group stage, 2021-22 to 2023-24: head-to-head first, its away goals abolished',
    final: [AMONG_THEM, ...OVER_THE_GROUP],
  },
  {
    from: '2015-07-01',
    regulation:
      'UEFA group stage, 2015-16 to 2020-21: head-to-head first, away goals among level teams included',
    final: [AMONG_THEM_WITH_AWAY_GOALS, ...OVER_THE_GROUP],
  },
  {
    from: '1999-07-01',
    regulation:
      'UEFA group stage, 1999-2000 to 2014-15: head-to-head first, then the group, then the coefficient',
    final: [AMONG_THEM_WITH_AWAY_GOALS, 'GOAL_DIFFERENCE', 'GOALS_FOR', 'COEFFICIENT'],
  },
  {
    from: '1995-07-01',
    regulation: 'UEFA group stage, 1995-96 to 1998-99: three points for a win',
    final: [AMONG_THEM_WITH_AWAY_GOALS, 'GOAL_DIFFERENCE', 'GOALS_FOR', 'COEFFICIENT'],
  },
  {
    from: '1991-07-01',
    regulation: 'UEFA group stage, 1991-92 to 1994-95: two points for a win',
    winPoints: 2,
    final: [AMONG_THEM_WITH_AWAY_GOALS, 'GOAL_DIFFERENCE', 'GOALS_FOR', 'COEFFICIENT'],
  },
];

interface CutoffEra {
  readonly from: string;
  readonly cutoffs: readonly Cutoff[];
}

/** The eras of the criteria with the cut-offs that held at the start of each, newest first. */
function withCutoffs(cutoffEras: readonly CutoffEra[]): [Era, ...Era[]] {
  const [latest, ...others] = GROUP_ERAS;
  const add = (era: Era): Era => ({
    ...era,
    cutoffs: cutoffEras.find((cutoffEra) => cutoffEra.from <= era.from)?.cutoffs ?? [],
  });
  return [add(latest), ...others.map(add)];
}

/** Groups of the Champions League. */
export const uefaGroupStage = ruleSet(
  'uefa-group-stage',
  withCutoffs([
    {
      from: '1999-07-01',
      cutoffs: [places(1, 2, 'ADVANCES'), places(3, 3, 'EUROPA_LEAGUE_KNOCKOUT'), places(4, 4, 'ELIMINATED')],
    },
  ]),
);

/** Groups of the Europa League and, from 2021-22, of the Conference League. */
export const europaLeagueGroupStage = ruleSet(
  'europa-league-group-stage',
  withCutoffs([
    {
      from: '2021-07-01',
      cutoffs: [places(1, 1, 'ROUND_OF_16'), places(2, 2, 'KNOCKOUT_PLAY_OFFS'), places(3, 4, 'ELIMINATED')],
    },
    { from: '1995-07-01', cutoffs: [places(1, 2, 'ADVANCES'), places(3, 4, 'ELIMINATED')] },
  ]),
);
