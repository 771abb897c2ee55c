import type { ChangeCounts } from '../../src/documents/history.ts';
import { builder } from '../kit/builder.ts';

export const ChangeCountsRef = builder.objectRef<ChangeCounts>('ChangeCounts').implement({
  description: 'How many facts a publication changed, however many they are.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Facts that are new.' }),
    changed: t.exposeInt('changed', { description: 'Facts with another value, time or rank.' }),
    retracted: t.exposeInt('retracted', { description: 'Facts that are no longer stated.' }),
  }),
});
