/** The day a stage was drawn, the day from which it is known, and whether it is over. */
import { builder } from '../kit/builder.ts';
import { StageRef } from '../kit/refs.ts';
import { DayBasisEnum } from './day-basis.ts';

builder.objectFields(StageRef, (t) => ({
  drawn: t.field({
    type: 'Date',
    nullable: true,
    description:
      'The day its pairings were drawn or its fixture list was published; null when no source gives it, or the day had not come.',
    resolve: (stage) => (stage.record.drawnBasis === 'RULE' ? null : stage.drawn),
  }),
  knownFrom: t.field({
    type: 'Date',
    nullable: true,
    description:
      'The day from which its pairings are known, if both teams had qualified by then; null for a stage whose rounds are not held, and as of an earlier day.',
    resolve: (stage) => stage.drawn,
  }),
  knownBasis: t.field({
    type: DayBasisEnum,
    nullable: true,
    description: 'How that day was found; null where `knownFrom` is.',
    resolve: (stage) => (stage.drawn === null ? null : (stage.record.drawnBasis ?? 'RULE')),
  }),
  isOver: t.boolean({
    description: 'Whether every match of it had been played by the as-of day.',
    resolve: (stage) => stage.isOver,
  }),
}));
