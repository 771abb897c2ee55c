import { COMMIT, URL_TEXT } from '../codes.ts';
import { idColumn, NAME, NOTE } from '../common.ts';
import { column, integer, list, otherwise, partialDate, required, text, word } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { CONFIDENCES, SOURCE_KINDS } from '../vocabularies.ts';

export const sources = table({
  name: 'sources',
  tells: doc('Who says so: a public data set, or research of our own, that facts were taken from.'),
  node: 'source',
  order: ['id'],
  columns: {
    id: idColumn('A source'),
    name: NAME,
    publisher: text({
      tells: doc('Who publishes it; empty when it names nobody.'),
      says: 'publisher',
      merge: 'KEEP',
      changesAlone: true,
    }),
    url: column(URL_TEXT, {
      tells: doc('Where it is published; empty for research of our own.'),
      says: 'address',
      merge: 'KEEP',
      changesAlone: true,
      term: 'url',
    }),
    licence: required(
      text({
        tells: doc('SPDX identifier of its licence; research of our own is under `CC0-1.0`.'),
        says: 'licence',
        merge: 'KEEP',
        changesAlone: true,
        term: 'license',
      }),
    ),
    retrieved: otherwise(
      '',
      partialDate({
        tells: doc('When it was last read for this graph.'),
        says: 'retrieved',
        merge: 'KEEP',
        changesAlone: true,
        term: 'dateModified',
      }),
    ),
    kind: word(SOURCE_KINDS, {
      tells: doc('What sort of source it is; empty when not told.'),
      says: 'kind of source',
      merge: 'KEEP',
      changesAlone: true,
    }),
    commit: column(COMMIT, {
      tells: doc(
        'The commit of its repository that was read, so that a place in it stays where it was; empty without one: then the day it was retrieved tells.',
      ),
      says: 'commit',
      merge: 'KEEP',
      changesAlone: true,
      term: 'version',
    }),
    rowTells: list({
      tells: doc(
        'What one row of it tells, by properties of the tables here, separated by `;`, and `regularTime`: the score after 90 minutes where another was the result. Other facts were worked out from more than the row, and cite the source without a place. Empty: a row tells all.',
      ),
      aside: doc('it says which facts a place belongs to'),
    }),
    confidence: word(CONFIDENCES, {
      tells: doc(
        'How far facts may be trusted that rest on it alone and tell no confidence of their own; empty where that was not judged. General knowledge is never HIGH.',
      ),
      says: 'confidence',
      merge: 'KEEP',
      changesAlone: true,
    }),
    note: NOTE,
    called: list({
      tells: doc(
        'What evidence calls it, separated by `;`: works of these words, without an address, are this source.',
      ),
      aside: doc('it says which source a citation names'),
    }),
    rank: integer({
      tells: doc(
        'Whose account of a match is taken first, of sources whose licences ask for nothing: the lowest; empty where an import does not tell it, and comes last.',
      ),
      aside: doc('it says in which order imports are merged'),
    }),
  },
});
