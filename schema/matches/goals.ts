import type { Goals } from '../../src/football/score.ts';
import { builder } from '../kit/builder.ts';

export const GoalsRef = builder.objectRef<Goals>('Goals').implement({
  description: 'Goals of the two sides of a match.',
  fields: (t) => ({
    home: t.exposeInt('home', { description: 'Goals of the side named first, from 0.' }),
    away: t.exposeInt('away', { description: 'Goals of the side named second, from 0.' }),
  }),
});
