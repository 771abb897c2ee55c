/** How a match ended, on the field and by a ruling. */
import { countingGoals, shootOutWinnerOf, winnerOf } from '../../src/football/match.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { builder } from '../kit/builder.ts';
import { MatchRef, TeamRef } from '../kit/refs.ts';
import { GoalsRef } from './goals.ts';
import { MatchStatusEnum } from './match-status.ts';
import { ScoreRef } from './score.ts';

builder.objectFields(MatchRef, (t) => ({
  status: t.expose('status', { type: MatchStatusEnum, description: 'What became of it by the as-of day.' }),
  score: t.field({
    type: ScoreRef,
    nullable: true,
    description: 'The result on the field; null while it is not played, or not known.',
    resolve: (match) => match.score,
  }),
  official: t.field({
    type: GoalsRef,
    nullable: true,
    description: 'The result that counts where a ruling set it; null when the one on the field counts.',
    resolve: (match) => match.official,
  }),
  result: t.field({
    type: GoalsRef,
    nullable: true,
    description:
      'The goals that count: as ruled, or else on the field after extra time, never the shoot-out; null when there is no result.',
    resolve: countingGoals,
  }),
  counting: t.field({
    type: GoalsRef,
    nullable: true,
    description: 'The same as `countingGoals`; null when there is no result.',
    deprecationReason: 'Use `countingGoals`, since November 2026.',
    resolve: countingGoals,
  }),
  winner: t.field({
    type: TeamRef,
    nullable: true,
    description:
      'Who won, a shoot-out included where the match alone decides; null when level, or not played.',
    resolve: (match, _args, { view }) => {
      const winner = winnerOf(match);
      return winner === null ? null : teamOf(view, winner);
    },
  }),
  shootOutWinner: t.field({
    type: TeamRef,
    nullable: true,
    description:
      'Who won the shoot-out after the match, also where its score is not known, and where it decided a tie of two legs; null without a shoot-out, and where a ruling replaced it.',
    resolve: (match, _args, { view }) => {
      const winner = shootOutWinnerOf(match);
      return winner === null ? null : teamOf(view, winner);
    },
  }),
}));
