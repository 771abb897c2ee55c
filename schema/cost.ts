import { builder, type OperationCost } from './builder.ts';

const CostRef = builder.objectRef<OperationCost>('Cost').implement({
  description: 'What an operation costs, counted before it runs: about one for each object it may return.',
  fields: (t) => ({
    requested: t.exposeInt('requested', { description: 'What this operation costs.' }),
    limit: t.exposeInt('limit', { description: 'The most an operation may cost, and a batch together.' }),
  }),
});

builder.queryField('cost', (t) =>
  t.field({
    type: CostRef,
    description:
      'What this very operation costs, as `extensions.cost` of its answer has it, for clients that do not read extensions. It costs nothing itself.',
    extensions: { cost: 0 },
    resolve: (_root, _args, { cost }) => cost,
  }),
);
