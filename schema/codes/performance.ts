/** How far a national team came at finals. */
import { EDITIONS } from '../cycles/team-edition.ts';
import { builder } from '../kit/builder.ts';
import { coded, codeEnum } from './code-enum.ts';

const FINISHES =
  'CHAMPION RUNNER_UP THIRD FOURTH SEMI_FINAL QUARTER_FINAL ROUND_OF_16 ROUND_OF_32 FIRST_ROUND GROUP_STAGE SECOND_GROUP_STAGE'.split(
    ' ',
  );
const PerformanceEnum = codeEnum(
  'Performance',
  'Where a national team finished at finals: the round it went out in, or its place.',
  FINISHES.map((finish) => [coded(finish), finish]),
);

for (const ref of EDITIONS)
  builder.objectFields(ref, (t) => ({
    performanceCode: t.field({
      type: PerformanceEnum,
      nullable: true,
      description: '`finish` as an enum; null where that is null, or a text of its own.',
      resolve: ({ finals }) => (finals !== null && FINISHES.includes(finals) ? finals : null),
    }),
  }));
