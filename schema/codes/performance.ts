/** How far a national team came at finals. */
import { FINISHES } from '../../src/model/vocabularies.ts';
import { EDITIONS } from '../cycles/team-edition.ts';
import { builder } from '../kit/builder.ts';
import { coded, codeEnum } from './code-enum.ts';

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
      description: '`finish` as an enum; null where that is null.',
      resolve: ({ finals }) => finals,
    }),
  }));
