import type { Qualification } from '../../src/graph/campaigns/qualification.ts';
import * as costs from '../costs/cycles.ts';
import { builder } from '../kit/builder.ts';
import { editionCalled } from './edition-called.ts';
import { WorldCupEditionRef } from './world-cup-edition.ts';

export const WorldCupHistoryRef = builder.objectRef<Qualification>('WorldCupHistory').implement({
  description:
    'Every World Cup of one national team, those it missed included, as it stood on the as-of day.',
  fields: (t) => ({
    edition: t.field({
      type: WorldCupEditionRef,
      nullable: true,
      description:
        'One cycle; null when it had not begun, or the team is not recorded in it: before it existed or could enter.',
      args: { year: t.arg.string({ required: true, description: 'The year of the finals, `2026`.' }) },
      extensions: { cost: costs.ofEditions },
      resolve: ({ editions }, { year }, { view }) => editionCalled(view, editions, year),
    }),
  }),
});
