import { builder } from '../kit/builder.ts';
import { StageRef } from '../kit/refs.ts';
import { codeEnum } from './code-enum.ts';
import { isRound, ROUNDS } from './rounds.ts';

const StageCodeEnum = codeEnum('StageCode', 'A round that every competition calls by the same code.', ROUNDS);

builder.objectField(StageRef, 'stageCode', (t) =>
  t.field({
    type: StageCodeEnum,
    nullable: true,
    description: '`code` as an enum; null for a round of one competition or confederation alone.',
    resolve: ({ code }) => (isRound(code) ? code : null),
  }),
);
