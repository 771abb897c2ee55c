import { builder, type OperationCost } from './builder.ts';

const CostRef = builder.objectRef<OperationCost>('Cost').implement({
  description:
    'What an operation costs, counted before it runs, in units of about a microsecond of CPU: the most objects it may return, values it may tell, matches it may look at and documents it may read.',
  fields: (t) => ({
    requested: t.exposeInt('requested', { description: 'What this operation costs.' }),
    limit: t.exposeInt('limit', { description: 'The most an operation may cost, and a batch together.' }),
  }),
});

builder.queryField('cost', (t) =>
  t.field({
    type: CostRef,
    description:
      'What this very operation costs, as `extensions.cost` of its answer has it, for clients that do not read extensions.',
    resolve: (_root, _args, { cost }) => cost,
  }),
);
