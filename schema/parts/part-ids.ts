/** The ids of things without a page, and where to report a mistake in them. */
import type { ObjectRef } from '@pothos/core';
import { reportUrl } from '../addresses/report-url.ts';
import { TeamEditionRef } from '../cycles/team-edition.ts';
import { WorldCupEditionRef } from '../cycles/world-cup-edition.ts';
import { builder } from '../kit/builder.ts';
import type { InferredSchemaTypes } from '../kit/connection.ts';
import { AssociationSeasonRef } from '../kit/refs.ts';
import { TableRef } from '../tables/table.ts';
import { rowId, tableId } from '../tables/table-name.ts';
import { TableRowRef } from '../tables/table-row.ts';
import { HonourRef } from '../teams/honour.ts';
import { associationSeasonId, editionId, honourId } from './part.ts';

function giveId<T extends object>(ref: ObjectRef<InferredSchemaTypes, T>, idOf: (part: T) => string): void {
  builder.objectFields(ref, (t) => ({
    id: t.id({
      description:
        'Made of the ids of what it belongs to, so that it stays; `node` takes it. Under `Query.at` it ends in the day.',
      resolve: (part, _args, { view }) => idOf(part as T) + view.idSuffix,
    }),
    reportUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'See `Node.reportUrl`; null where no repository is configured.',
      resolve: (part, _args, context) => reportUrl(context, { about: idOf(part as T), told: '', source: '' }),
    }),
  }));
}

giveId(WorldCupEditionRef, (edition) => editionId('world-cup-edition', edition));
giveId(TeamEditionRef, (edition) => editionId('edition', edition));
giveId(AssociationSeasonRef, associationSeasonId);
giveId(HonourRef, honourId);
giveId(TableRef, tableId);
giveId(TableRowRef, rowId);
