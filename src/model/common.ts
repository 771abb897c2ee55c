/** Columns that many tables have. */

import { WIKIDATA } from './codes.ts';
import { cited, column, day, required, text } from './kit/column.ts';
import { doc } from './kit/doc.ts';

/** @param of whose slug it is: `A club`. */
export const idColumn = (of: string) =>
  required(
    text({
      tells: doc(`${of}'s identifier, never reused: lower-case ASCII, words joined by hyphens.`),
      aside: doc('it says whom the other columns are about'),
    }),
  );

export const NAME = required(
  text({ tells: doc('The name most people use.'), says: 'name', merge: 'KEEP', term: 'name' }),
);

export const FULL_NAME = text({
  tells: doc('Its name in full; empty when no source gives it.'),
  says: 'full name',
  merge: 'FILL',
  term: 'legalName',
});

export const WIKIDATA_ID = column(WIKIDATA, {
  tells: doc('Its item in Wikidata, `Q1886`; empty when none was verified.'),
  says: 'Wikidata id',
  merge: 'DISPUTE',
  term: 'sameAs',
});

export const SOURCE = required(
  cited({
    tells: doc('Who says so: identifiers of sources, separated by `;`.'),
    aside: doc('it says who says the rest'),
  }),
);

/** Who says what a row tells, and where. Every table of facts has these columns, so that each fact can be looked up. */
export const PROVENANCE = {
  source: SOURCE,
  sourceRow: text({
    tells: doc(
      'Where the row stands in each source, separated by `;` in the order of `source`: file and line, `2025-26/cl.txt:223`; file and how the row begins, where lines move, `results.csv:1908-10-20,Austria,Germany`; a file alone. `!` begins what the place does not tell of the row, `cl.txt:217!fullTime,city`, by the names of records. Empty for a source whose place was not recorded.',
    ),
    aside: doc('it says who says the rest'),
  }),
};

export const TOLD_FROM = day({
  tells: doc(
    'The day from which what it says in words is told; empty: the last day that the row or those words speak of.',
  ),
  aside: doc('it says from when the words are told'),
});

export const NOTE = text({
  tells: doc('What the facts need said about them.'),
  aside: doc('it explains facts and is none'),
  exported: 'note',
});
