import type { FactChange } from '../../src/statements/changes.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { ChangeKindEnum } from './change-kind.ts';
import { FactRef } from './fact.ts';

export const ChangeRef = builder.objectRef<FactChange>('Change').implement({
  description: 'A fact that differs between two days, or between two versions of the data.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKindEnum, description: 'What happened to it.' }),
    subject: t.exposeID('subject', { description: 'Global id of what the fact is about.' }),
    predicate: t.exposeString('predicate', { description: 'What is said of it, in words.' }),
    before: t.expose('before', {
      type: FactRef,
      nullable: true,
      description: 'As it was; null for what was added.',
    }),
    after: t.expose('after', {
      type: FactRef,
      nullable: true,
      description: 'As it is; null for what was retracted.',
    }),
  }),
});

export const ChangeConnectionRef = connectionOf(
  'Change',
  ChangeRef,
  'changes between two days, or two versions',
);
