/** The publications of the data, and how much each changed. */
import { LOGGED_PUBLICATIONS } from '../../src/documents/history.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/facts.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { DatasetRef } from './dataset.ts';
import { DatasetVersionConnectionRef } from './dataset-version.ts';

/** The versions where there is no log. */
export const PINNED = 'a version that is named in the URL or by the deployment';

builder.objectField(DatasetRef, 'versions', (t) =>
  t.field({
    type: DatasetVersionConnectionRef,
    nullable: true,
    description: `The last ${LOGGED_PUBLICATIONS} publications, newest first: the first is served. Null for ${PINNED}, whose answers never change.`,
    args: pageArgs(t.arg),
    extensions: { cost: costs.versions },
    resolve: (view, page) =>
      whenReady(view.publications(), (log) =>
        log === null ? null : paginateBy(log.all.toReversed(), ({ number }) => `${number}`, page),
      ),
  }),
);
