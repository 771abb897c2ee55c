import { FULL_NAME, idColumn, NAME, PROVENANCE, WIKIDATA_ID } from '../common.ts';
import { required } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';

export const confederations = table({
  name: 'confederations',
  tells: doc('A confederation of associations, as UEFA.'),
  node: 'confederation',
  order: ['id'],
  columns: {
    id: idColumn('A confederation'),
    name: NAME,
    fullName: required(FULL_NAME),
    wikidata: WIKIDATA_ID,
    ...PROVENANCE,
  },
});
