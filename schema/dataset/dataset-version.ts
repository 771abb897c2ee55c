import type { PublicationRecord } from '../../src/documents/history.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { ChangeCountsRef } from './change-counts.ts';

const DatasetVersionRef = builder.objectRef<PublicationRecord>('DatasetVersion').implement({
  description: 'A publication of the data. A version that was restored later is listed twice.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'The data version, as in `dataset.version` and in the address `/v/{version}/q/{name}`.',
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    counts: t.field({
      type: ChangeCountsRef,
      nullable: true,
      description:
        'How many facts it changed; null for the first publication, and where the one before has another layout or is no longer stored.',
      resolve: ({ counts }) => counts ?? null,
    }),
  }),
});

export const DatasetVersionConnectionRef = connectionOf(
  'DatasetVersion',
  DatasetVersionRef,
  'publications of the data',
);
