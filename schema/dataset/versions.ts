/** What was published, and how much each publication changed. */
import {
  type ChangeCounts,
  LOGGED_PUBLICATIONS,
  type PublicationRecord,
} from '../../src/documents/history.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/facts.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { DatasetRef } from './dataset.ts';

const ChangeCountsRef = builder.objectRef<ChangeCounts>('ChangeCounts').implement({
  description: 'How many facts a publication changed, however many they are.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Facts that are said now, and were not before.' }),
    changed: t.exposeInt('changed', { description: 'Facts that are said with another value, time or rank.' }),
    retracted: t.exposeInt('retracted', { description: 'Facts that are said no longer.' }),
  }),
});

const DatasetVersionRef = builder.objectRef<PublicationRecord>('DatasetVersion').implement({
  description: 'A publication of the data. A version that was gone back to was published twice.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'The data version, as `dataset.version` tells it and `/v/{version}/q/{name}` serves it.',
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    counts: t.field({
      type: ChangeCountsRef,
      nullable: true,
      description:
        'What it changed of the publication before; null for the first, and where the one before was laid out in another way or is gone.',
      resolve: ({ counts }) => counts ?? null,
    }),
  }),
});

const DatasetVersionConnectionRef = connectionOf(
  'DatasetVersion',
  DatasetVersionRef,
  'publications of the data',
);

/** What has no log. */
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
