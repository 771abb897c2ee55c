/** The tables of names: what else a thing is called, in which language and when. */

import { LANGUAGE, READABLE_NAME } from '../codes.ts';
import { PROVENANCE } from '../common.ts';
import type { GlobalIdKind } from '../ids.ts';
import {
  column,
  named,
  otherwise,
  partialDate,
  reference,
  required,
  unstored,
  type Vocabulary,
  word,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { ALL_NAME_KINDS, NAME_KINDS } from '../vocabularies.ts';

const aside = doc('a name is one statement of who bears it, made of all its columns');

const ownerColumn = (owner: GlobalIdKind) =>
  unstored(
    named(
      owner,
      required(reference(owner, { tells: doc(`Whose name it is: the id of a ${owner}.`), aside })),
    ),
  );

const kindColumn = <T extends string>(kinds: Vocabulary<T | 'ALIAS'>) =>
  otherwise('ALIAS', word(kinds, { tells: doc('How it relates to the thing.'), aside }));

export const NAME_COLUMNS = {
  name: required(column(READABLE_NAME, { tells: doc('The name as written.'), aside })),
  kind: kindColumn(NAME_KINDS),
  lang: column(LANGUAGE, {
    tells: doc('The language it belongs to, as BCP 47 has it; empty when it belongs to none in particular.'),
    aside,
  }),
};

export const SPAN = {
  from: partialDate({
    tells: doc('Since when it is in use; empty when it always was, or none is known.'),
    aside,
  }),
  to: partialDate({ tells: doc('Until when it was in use; empty while it is.'), aside }),
};

/** What a name is apart from whose it is and who says so. */
export const nameParts = table({
  name: 'names',
  tells: doc('A name.'),
  columns: { ...NAME_COLUMNS, kind: kindColumn(ALL_NAME_KINDS), ...SPAN },
});

const datedNames = (name: string, owner: GlobalIdKind) =>
  table({
    name,
    tells: doc(`What else a ${owner} is called, and when.`),
    order: ['of', 'name'],
    key: [],
    columns: { of: ownerColumn(owner), ...NAME_COLUMNS, ...SPAN, ...PROVENANCE },
  });

export const clubNames = datedNames('club-names', 'club');
export const countryNames = datedNames('country-names', 'country');
export const competitionNames = datedNames('competition-names', 'competition');
export const venueNames = datedNames('venue-names', 'venue');
/** What only the team of a country is called: `Azzurri`. */
export const nationalTeamNames = datedNames('national-team-names', 'country');
export const coachNames = table({
  name: 'coach-names',
  tells: doc('What else a coach is called.'),
  order: ['of', 'name'],
  key: [],
  columns: { of: ownerColumn('coach'), ...NAME_COLUMNS, ...PROVENANCE },
});
