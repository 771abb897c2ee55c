/** The ids of what has no page, and where to say that it is wrong. */

import { reportUrl } from '../addresses/report-url.ts';
import { TeamEditionRef } from '../cycles/team-edition.ts';
import { WorldCupEditionRef } from '../cycles/world-cup-edition.ts';
import { builder, type GraphContext } from '../kit/builder.ts';
import { AssociationSeasonRef } from '../kit/refs.ts';
import { HonourRef } from '../teams/honour.ts';
import { associationSeasonId, editionId, honourId } from './part.ts';

const ID = 'Made of what it is told of; `node` takes it. Under `Query.at` it ends in the day.';

const reported = (about: string, context: GraphContext): string | null =>
  reportUrl(context, { about, told: '', source: '' });
const REPORT = 'See `Node.reportUrl`; null where no repository is configured.';

for (const [ref, kind] of [
  [WorldCupEditionRef, 'world-cup-edition'],
  [TeamEditionRef, 'edition'],
] as const)
  builder.objectFields(ref, (t) => ({
    id: t.id({ description: ID, resolve: (part, _args, { view }) => editionId(kind, part) + view.idSuffix }),
    reportUrl: t.field({
      type: 'URL',
      nullable: true,
      description: REPORT,
      resolve: (part, _args, context) => reported(editionId(kind, part), context),
    }),
  }));

builder.objectFields(AssociationSeasonRef, (t) => ({
  id: t.id({
    description: ID,
    resolve: (part, _args, { view }) => associationSeasonId(part) + view.idSuffix,
  }),
  reportUrl: t.field({
    type: 'URL',
    nullable: true,
    description: REPORT,
    resolve: (part, _args, context) => reported(associationSeasonId(part), context),
  }),
}));

builder.objectFields(HonourRef, (t) => ({
  id: t.id({ description: ID, resolve: (part, _args, { view }) => honourId(part) + view.idSuffix }),
  reportUrl: t.field({
    type: 'URL',
    nullable: true,
    description: REPORT,
    resolve: (part, _args, context) => reported(honourId(part), context),
  }),
}));
