/** How far a national team came at finals. */
import { EDITIONS } from '../cycles/team-edition.ts';
import { builder } from '../kit/builder.ts';
import { coded, codeEnum } from './code-enum.ts';

const FINISHES: Readonly<Record<string, string>> = {
  CHAMPION: 'Won the tournament',
  RUNNER_UP: 'Lost the final, or came in second in the final group',
  THIRD: 'Came in third',
  FOURTH: 'Came in fourth',
  SEMI_FINAL: 'Went out in a semi-final of a tournament without a match for third place',
  QUARTER_FINAL: 'Went out in a quarter-final',
  ROUND_OF_16: 'Went out in the round of 16',
  ROUND_OF_32: 'Went out in the round of 32',
  FIRST_ROUND: 'Went out in the first round of a knockout tournament',
  GROUP_STAGE: 'Went out in the group stage',
  SECOND_GROUP_STAGE: 'Went out in the second group stage',
};
const PerformanceEnum = codeEnum(
  'Performance',
  'Where a national team finished at finals: the round it went out in, or its place.',
  Object.entries(FINISHES).map(([finish, words]) => [coded(finish), finish, words]),
);

for (const ref of EDITIONS)
  builder.objectFields(ref, (t) => ({
    performanceCode: t.field({
      type: PerformanceEnum,
      nullable: true,
      description: '`finish` as an enum; null where that is null, or a text of its own.',
      resolve: ({ finals }) => (finals !== null && Object.hasOwn(FINISHES, finals) ? finals : null),
    }),
  }));
