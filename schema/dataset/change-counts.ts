import type { ChangeCounts } from '../../src/documents/history.ts';
import { builder } from '../kit/builder.ts';

export const ChangeCountsRef = builder.objectRef<ChangeCounts>('ChangeCounts').implement({
  description: 'How many facts a publication changed, however many they are.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Facts that are said now, and were not before.' }),
    changed: t.exposeInt('changed', { description: 'Facts that are said with another value, time or rank.' }),
    retracted: t.exposeInt('retracted', { description: 'Facts that are said no longer.' }),
  }),
});
