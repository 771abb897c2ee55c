import { extraTimeState, finalGoals, type Score, shootOutState } from '../../src/football/score.ts';
import { builder } from '../kit/builder.ts';
import { GoalsRef } from './goals.ts';
import { PartStateEnum } from './match-part-state.ts';

export const ScoreRef = builder.objectRef<Score>('Score').implement({
  description:
    'A result on the field by its parts, each counted from kick-off: half-time ≤ full-time ≤ after extra time. A shoot-out is never added to the goals.',
  fields: (t) => ({
    halfTime: t.field({
      type: GoalsRef,
      nullable: true,
      description: 'After the first half; null when the source does not give it.',
      resolve: (score) => score.halfTime,
    }),
    fullTime: t.field({
      type: GoalsRef,
      description: 'After 90 minutes and stoppage time.',
      resolve: (score) => score.fullTime,
    }),
    afterExtraTime: t.field({
      type: GoalsRef,
      nullable: true,
      description:
        'After 120 minutes; null when no extra time was played, or its score is not known: `extraTimeState` says which.',
      resolve: (score) => score.afterExtraTime,
    }),
    penalties: t.field({
      type: GoalsRef,
      nullable: true,
      description:
        'The shoot-out, never level; null when there was none, or its score is not known: `penaltiesState` says which, and `Match.shootOutWinner` who won it.',
      resolve: (score) => score.penalties,
    }),
    extraTimeState: t.field({
      type: PartStateEnum,
      description: 'What is known of extra time, so that a missing score is not taken for none played.',
      resolve: extraTimeState,
    }),
    penaltiesState: t.field({
      type: PartStateEnum,
      description: 'What is known of a shoot-out: some sources name the winner and not the score.',
      resolve: shootOutState,
    }),
    final: t.field({
      type: GoalsRef,
      description: 'When the match ended: after extra time where it was played, without the shoot-out.',
      resolve: finalGoals,
    }),
  }),
});
