import type { OperationCost } from '../../src/edge/ports.ts';
import { builder } from './builder.ts';

const CostRef = builder.objectRef<OperationCost>('Cost').implement({
  description:
    'What an operation costs, counted before it runs, in units of about a microsecond of CPU: the most objects and values it may return, matches it may look at and documents it may read.',
  fields: (t) => ({
    requested: t.exposeInt('requested', { description: 'Units that this operation costs, from 0.' }),
    limit: t.exposeInt('limit', {
      description: 'The most units that an operation may cost, and a batch together.',
    }),
  }),
});

builder.queryField('cost', (t) =>
  t.field({
    type: CostRef,
    description:
      'What this very operation costs, as `extensions.cost` of its answer has it, for clients that do not read extensions. For example `{ cost { requested limit } dataset { version } }`.',
    resolve: (_root, _args, { cost }) => cost,
  }),
);
