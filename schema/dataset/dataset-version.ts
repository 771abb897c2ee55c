import type { PublicationRecord } from '../../src/documents/history.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { ChangeCountsRef } from './change-counts.ts';

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

export const DatasetVersionConnectionRef = connectionOf(
  'DatasetVersion',
  DatasetVersionRef,
  'publications of the data',
);
