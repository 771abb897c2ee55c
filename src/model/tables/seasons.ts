import { idColumn, NOTE, PROVENANCE, SOURCE, TOLD_FROM } from '../common.ts';
import { LIST } from '../kit/cell-type.ts';
import {
  cited,
  column,
  day,
  integer,
  named,
  otherwise,
  reference,
  required,
  text,
  unstored,
  word,
  yesNo,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { DAY_BASES } from '../vocabularies.ts';

const ofKnownFrom = doc('it belongs to the day from which the season is known');

export const seasons = table({
  name: 'seasons',
  tells: doc('One edition of a competition.'),
  node: 'season',
  moments: ['THE_END'],
  order: ['competition', 'start'],
  key: ['id'],
  columns: {
    id: idColumn('A season'),
    competition: required(
      reference('competition', { tells: doc('Of which competition.'), says: 'season of', merge: 'KEEP' }),
    ),
    label: required(
      text({
        tells: doc('What tells it from the others: `2025-26`.'),
        says: 'label',
        merge: 'KEEP',
        changesAlone: true,
      }),
    ),
    start: day({
      tells: doc('Its first day; empty when unknown.'),
      says: 'began',
      merge: 'FILL',
      term: 'startDate',
      exported: 'first_day',
    }),
    end: day({
      tells: doc('Its last day; empty when unknown, and while that is to come.'),
      says: 'ended',
      merge: 'FILL',
      known: 'THE_END',
      term: 'endDate',
      exported: 'last_day',
    }),
    rules: text({
      tells: doc('The name of its rules: a rule set of the project, or one of `rules.csv`.'),
      says: 'table rules',
      merge: 'FILL',
      changesAlone: true,
    }),
    hosts: otherwise(
      [],
      column(
        { ...LIST, names: 'country' },
        {
          tells: doc('Host countries, separated by `;`.'),
          says: 'hosted by',
          merge: 'FILL',
          changesAlone: true,
        },
      ),
    ),
    hostsFrom: day({
      tells: doc('The day from which its hosts are known; empty: from when the season is.'),
      aside: doc('it says from when the hosts are told'),
    }),
    qualification: reference('season', {
      tells: doc('The season that decided who takes part; empty where none did.'),
      says: 'qualified for in',
      merge: 'FILL',
      changesAlone: true,
    }),
    expectedMatches: named(
      'matches',
      integer({
        tells: doc('How many matches it has when complete; empty when unknown.'),
        says: 'matches expected',
        merge: 'FILL',
        changesAlone: true,
        exported: 'expected_matches',
      }),
    ),
    complete: otherwise(
      false,
      yesNo({
        tells: doc('Whether all its matches are here.'),
        says: 'held whole',
        merge: 'KEEP',
        changesAlone: true,
      }),
    ),
    note: NOTE,
    ...PROVENANCE,
    knownFrom: day({
      tells: doc('The first day on which who takes part, a pairing, or who may qualify is known.'),
      says: 'known from',
      merge: 'KEEP',
    }),
    knownBasis: word(DAY_BASES, { tells: doc('How that day was found.'), aside: ofKnownFrom }),
    knownSource: cited({ tells: doc('Who gives the day; empty where a rule does.'), aside: ofKnownFrom }),
    knownEvidence: text({ tells: doc('The report that names the day.'), aside: ofKnownFrom }),
    toldFrom: TOLD_FROM,
  },
});

const ofHosts = doc('who was to host is one statement, made of all columns');

export const pastHosts = table({
  name: 'past-hosts',
  tells: doc(
    'Who was to host a finals tournament before those who did, a row for each time that this changed; from `hosts_from` of the season on its hosts are those of the season. `from` is the last day of the month where only the month is known.',
  ),
  order: ['of', 'from'],
  key: ['of', 'from'],
  columns: {
    of: unstored(
      named(
        'season',
        required(reference('season', { tells: doc('Which finals, by their id.'), aside: ofHosts })),
      ),
    ),
    from: day({
      tells: doc('The day from which that was so; empty: since the season is known.'),
      aside: ofHosts,
    }),
    hosts: otherwise(
      [],
      column(
        { ...LIST, names: 'country' },
        { tells: doc('The countries, separated by `;`; empty: nobody was named.'), aside: ofHosts },
      ),
    ),
    source: unstored(SOURCE),
    evidence: unstored(text({ tells: doc('The report of it.'), aside: ofHosts })),
  },
});
