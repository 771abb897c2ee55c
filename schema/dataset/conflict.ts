import type { ConflictRecord } from '../../src/documents/catalogue.ts';
import { conflictText } from '../../src/graph/dataset/texts.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { SourceRef } from '../kit/refs.ts';

export const ConflictRef = builder.objectRef<ConflictRecord>('Conflict').implement({
  description:
    'A fact on which two sources differ. Both values are kept; where one is preferred, the rule says why.',
  fields: (t) => ({
    subject: t.id({ description: 'Global id of what the fact is about.', resolve: ({ subject }) => subject }),
    predicate: t.exposeString('predicate', { description: 'Which fact: `founded`, `score`.' }),
    value: t.string({ description: 'What the first source says.', resolve: ({ valueA }) => valueA }),
    source: t.field({
      type: [SourceRef],
      description: 'The first source.',
      resolve: ({ sourceA }, _args, { view }) => sourcesOf(view, sourceA),
    }),
    otherValue: t.string({ description: 'What the second source says.', resolve: ({ valueB }) => valueB }),
    otherSource: t.field({
      type: [SourceRef],
      description: 'The second source, or those that agree on its value, as the table lists them.',
      resolve: ({ sourceB }, _args, { view }) => sourcesOf(view, sourceB),
    }),
    preferred: t.string({
      nullable: true,
      description: 'The value the graph answers with; null when neither is preferred.',
      resolve: ({ preferred }) => preferred ?? null,
    }),
    rule: t.string({
      nullable: true,
      description:
        'Why that one; null when neither is preferred, and as of a day before the latest day that it names.',
      resolve: (conflict, _args, { view }) => conflictText(view, conflict, conflict.rule),
    }),
    note: t.string({
      nullable: true,
      description: 'A remark; null when there is none, and as of a day before the latest day that it names.',
      resolve: (conflict, _args, { view }) => conflictText(view, conflict, conflict.note),
    }),
  }),
});

export const ConflictConnectionRef = connectionOf('Conflict', ConflictRef, 'conflicts between sources');
