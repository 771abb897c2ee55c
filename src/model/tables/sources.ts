import { URL_TEXT } from '../codes.ts';
import { idColumn, NAME, NOTE } from '../common.ts';
import { column, otherwise, partialDate, required, text } from '../kit/column.ts';
import { table } from '../kit/table.ts';

export const sources = table({
  name: 'sources',
  tells: 'Who says so: a public data set, or research of our own, that facts were taken from.',
  node: 'source',
  order: ['id'],
  columns: {
    id: idColumn('A source'),
    name: NAME,
    publisher: text({
      tells: 'Who publishes it; empty when it names nobody.',
      says: 'publisher',
      merge: 'KEEP',
      changesAlone: true,
    }),
    url: column(URL_TEXT, {
      tells: 'Where it is published; empty for research of our own.',
      says: 'address',
      merge: 'KEEP',
      changesAlone: true,
      term: 'url',
    }),
    licence: required(
      text({
        tells: 'SPDX identifier of its licence, or `own` for facts of our own.',
        says: 'licence',
        merge: 'KEEP',
        changesAlone: true,
        term: 'license',
      }),
    ),
    retrieved: otherwise(
      '',
      partialDate({
        tells: 'When it was last read for this graph.',
        says: 'retrieved',
        merge: 'KEEP',
        changesAlone: true,
        term: 'dateModified',
      }),
    ),
    note: NOTE,
  },
});
