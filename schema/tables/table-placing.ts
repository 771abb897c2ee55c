import type { Placing } from '../../src/football/table-terms.ts';
import { tellableValue } from '../../src/football/tiebreak/criterion.ts';
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
    own: t.float({
      nullable: true,
      description:
        'The value of this team; null for a fact without a number, and for the goal average of a team that conceded none.',
      resolve: ({ own }) => tellableValue(own),
    }),
    next: t.float({
      nullable: true,
      description: 'The value of the next team; null as for this one.',
      resolve: ({ next }) => tellableValue(next),
    }),
    text: t.exposeString('text', { description: 'The decision in one clause of English.' }),
  }),
});
