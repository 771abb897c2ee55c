import type { Placing } from '../../src/football/table-terms.ts';
import { builder } from '../kit/builder.ts';
import { CriterionEnum } from './tie-breaker.ts';

export const PlacingRef = builder.objectRef<Placing>('TablePlacing').implement({
  description: 'Why a team stands above the next one although both have the same points.',
  fields: (t) => ({
    criterion: t.expose('criterion', {
      type: CriterionEnum,
      nullable: true,
      description: 'What separated the two; null when nothing known does.',
    }),
    own: t.exposeFloat('own', {
      nullable: true,
      description: 'The value of this team; null for a fact without a number.',
    }),
    next: t.exposeFloat('next', {
      nullable: true,
      description: 'The value of the next team; null for a fact without a number.',
    }),
    text: t.exposeString('text', { description: 'The decision in one clause of English.' }),
  }),
});
