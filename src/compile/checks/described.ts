import { globalId } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

const TIP = 'find it out, or list it among debts.csv with what is missing';

function demand<T extends { readonly id: string }>(
  facts: readonly Located<T>[],
  wanted: readonly (readonly [what: string, of: (value: T) => unknown])[],
  report: Report,
): void {
  for (const fact of facts) {
    for (const [what, of] of wanted) {
      if (of(fact.value) === undefined) report(fact, `${fact.value.id} has no ${what}`, TIP);
    }
  }
}

export const described: Rule = {
  name: 'described',
  statement:
    'A club with a match has a city, a founding date, a ground and a Wikidata id; a country a Wikidata id and a FIFA code.',
  waivable: true,
  sees: ['clubs', 'countries', 'matches'],
  brokenByImport: 'NOTHING',
  check(facts: Facts, report) {
    const playing = new Set(facts.matches.flatMap(({ value: { home, away } }) => [home, away]));
    demand(
      // Clubs without a match need no details.
      facts.clubs.filter(({ value }) => playing.has(globalId('club', value.id))),
      [
        ['city', (club) => club.city],
        ['founding date', (club) => club.founded],
        ['ground', (club) => club.venue],
        ['Wikidata id', (club) => club.wikidata],
      ],
      report,
    );
    demand(
      facts.countries,
      [
        ['FIFA code', (country) => country.fifaCode],
        ['Wikidata id', (country) => country.wikidata],
      ],
      report,
    );
  },
};
