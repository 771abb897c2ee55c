import { LANGUAGES } from '../../documents/languages.ts';
import { globalIds } from '../../model/ids.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

const idsIn = ({ clubs, countries, coaches, competitions, venues }: Facts): ReadonlySet<string> => {
  const of = (
    kind: Parameters<typeof globalIds>[0],
    facts: readonly { readonly value: { readonly id: string } }[],
  ) =>
    globalIds(
      kind,
      facts.map(({ value }) => value),
    );
  const teams = countries.filter(({ value }) => value.nationalTeam);
  return new Set(
    [
      ...[of('club', clubs), of('country', countries), of('national-team', teams)],
      ...[of('coach', coaches), of('competition', competitions), of('venue', venues)],
    ].flat(),
  );
};

export const translationsKnown: Rule = {
  name: 'translations-known',
  statement: 'A name in a language is that of a thing of the data, and one of each language is shown.',
  sees: ['clubs', 'countries', 'coaches', 'competitions', 'venues'],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    const ids = idsIn(facts);
    const shown = new Set<string>();
    for (const fact of facts.translations ?? []) {
      const { of, lang = '', kind, name } = fact.value;
      const key = `${of} ${lang}`;
      if (!ids.has(of))
        report(fact, `${of} is not in the data`, 'name a thing by its global id, as club:atalanta');
      if (!LANGUAGES.includes(lang))
        report(fact, `${name} has the language ${lang}`, `one of ${LANGUAGES.join(', ')}`);
      if (kind === 'TRANSLATION' && shown.has(key))
        report(fact, `${of} has two translations into ${lang}`, 'make the second an ALIAS');
      if (kind === 'TRANSLATION') shown.add(key);
    }
  },
};
