import type { Cutoff } from '../../src/football/rules/table-rules.ts';
import { builder } from '../kit/builder.ts';
import { ZoneEnum } from './table-zone.ts';

export const CutoffRef = builder.objectRef<Cutoff>('TableCutoff').implement({
  description: 'What a span of places means.',
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'First place, 1 is the top.' }),
    to: t.exposeInt('to', { description: 'Last place, inclusive.' }),
    zone: t.expose('zone', { type: ZoneEnum, description: 'What these places bring.' }),
  }),
});
